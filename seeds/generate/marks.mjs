import { agenciesOf, applicableIndicators } from './applicability.mjs';
import { markReason } from './mark-reasons.mjs';
import { assessedAgencies, qualityAt } from './qualities.mjs';
import { chance, noise } from './random.mjs';

/** Lower edges of the levels on the quality of a subject. */
const edges = [
  ['STRONG', 0.885],
  ['SOUND', 0.735],
  ['FAIR', 0.58],
  ['WEAK', 0.53],
];
const luck = 0.09;
/** What some agencies did not begin at all, by agency and indicator. */
const notBegun = ['A10 A1_06', 'A24 A2_11'];

function levelOf({ jurisdiction, agency, year, indicator }) {
  const period = year === 0 ? 'L' : 'T';
  const quality =
    qualityAt({ jurisdiction, agency, year, topic: indicator.code, period }) +
    noise(luck, jurisdiction, agency, indicator.code, period, 'mark');
  const codes = indicator.method.levels.map((level) => level.code);
  if (codes.includes('NONE') && notBegun.includes(`${agency} ${indicator.code}`)) return 'NONE';
  const reached = edges.find(([code, edge]) => quality >= edge && codes.includes(code));
  return reached?.[0] ?? 'WEAK';
}

/** Nobody marks itself: the rubric names who stands in. */
const reviewerOf = ({ deputyReviewDepartments }, { reviewDepartment }, agency) =>
  reviewDepartment === agency ? deputyReviewDepartments[agency] : reviewDepartment;

/** @param missingShare the share of marks that were never given */
export function marks({ jurisdiction, organization, rubric, year, missingShare }) {
  const assessed = new Set(assessedAgencies(jurisdiction));
  return agenciesOf(organization)
    .filter((agency) => assessed.has(agency.code))
    .flatMap((agency) =>
      applicableIndicators(rubric, agency)
        .filter((indicator) => indicator.method.kind === 'LEVELS')
        .filter((indicator) => chance(jurisdiction, agency.code, indicator.code, year, 'unmarked') >= missingShare)
        .map((indicator) => {
          const level = levelOf({ jurisdiction, agency: agency.code, year, indicator });
          const reason = markReason({ indicator, level, key: [jurisdiction, agency.code, indicator.code, year] });
          return { reviewer: reviewerOf(rubric, indicator, agency.code), subject: agency.code, indicator: indicator.code, level, reason };
        }),
    );
}
