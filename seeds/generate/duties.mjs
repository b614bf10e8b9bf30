import { agenciesOf, applicableIndicators, elementsOf } from './applicability.mjs';
import { periodsOf } from './facts.mjs';
import { gapAt } from './gaps.mjs';
import { assessedAgencies } from './qualities.mjs';
import { chance } from './random.mjs';

/** Elements with a dated duty to report, and how many days after the end of the period the report is due. */
const dueDays = { secretaryRecordsKept: 15, partyDaysHeld: 15, halfYearReportsOnTime: 15, hotlineOnTime: 10 };
const remindedBeforeDue = 5;
const remindedShare = 0.08;

function remindedDays({ jurisdiction, year, agency, element, period }) {
  const gap = gapAt({ jurisdiction, year, agency, element, period });
  const isReminded =
    gap === undefined ? chance(jurisdiction, agency, element, period, 'reminded') < remindedShare : gap.isReminded === true;
  return isReminded ? dueDays[element] - remindedBeforeDue : '';
}

/** One row per duty; both days count from the last day of the period; no reminder, an empty cell. */
export function duties({ jurisdiction, organization, rubric, catalogue, year }) {
  const kinds = new Map(catalogue.elements.map((element) => [element.code, element.period]));
  const assessed = new Set(assessedAgencies(jurisdiction));
  return agenciesOf(organization)
    .filter((agency) => assessed.has(agency.code))
    .flatMap((agency) =>
      elementsOf(rubric, applicableIndicators(rubric, agency))
        .filter((element) => dueDays[element] !== undefined)
        .flatMap((element) =>
          periodsOf(kinds.get(element), year).map((period) => ({
            agency: agency.code,
            element,
            period,
            dueDays: dueDays[element],
            remindedDays: remindedDays({ jurisdiction, year, agency: agency.code, element, period }),
          })),
        ),
    );
}
