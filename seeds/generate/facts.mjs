import { agenciesOf, applicableIndicators, elementsOf } from './applicability.mjs';
import { elementShapes } from './element-shapes.mjs';
import { gapAt, gaps } from './gaps.mjs';
import { assessedAgencies, qualityAt } from './qualities.mjs';
import { between, chance, pick } from './random.mjs';
import { correctionReasons, sourceOf } from './sources.mjs';

const suffixes = {
  YEAR: ['Y'],
  HALF_YEAR: ['H1', 'H2'],
  QUARTER: ['Q1', 'Q2', 'Q3', 'Q4'],
  MONTH: Array.from({ length: 12 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`),
};
const correctedShare = 0.003;

/** Periods with facts: the whole of last year, the first half of this one. */
export function periodsOf(kind, year) {
  if (year === 0) return suffixes[kind].map((suffix) => `L-${suffix}`);
  return suffixes[kind].slice(0, Math.floor(suffixes[kind].length / 2)).map((suffix) => `T-${suffix}`);
}

const isCapped = (element) => element.unit === '%' || element.unit === '分';

/** Every value an agency could report in a year, keyed `element|period`, as decimal text. */
function valuesOf({ jurisdiction, agency, year, elements, periodsFor }) {
  const numbers = new Map();
  for (const [code, shape] of Object.entries(elementShapes)) {
    const element = elements.get(code);
    if (element === undefined) continue;
    for (const period of periodsFor(element)) {
      const [letter] = period.split('-');
      const of = (other) => numbers.get(`${other}|${period}`) ?? numbers.get(`${other}|${letter}-Q4`);
      const quality = qualityAt({ jurisdiction, agency, year, topic: shape.topic ?? code, period });
      const value = shape.value({ quality, key: [jurisdiction, agency, code, period], of });
      numbers.set(`${code}|${period}`, Number(Math.max(0, isCapped(element) ? Math.min(100, value) : value).toFixed(element.places)));
    }
  }
  return numbers;
}

/** One row, or two where the first report was wrong: the later row supersedes the earlier. */
function rowsOf({ agency, element, period, value }) {
  const recorded = between(2, 9, agency, element.code, period, 'recorded');
  const row = {
    agency,
    element: element.code,
    period,
    value: value.toFixed(element.places),
    recordedDays: recorded,
    source: sourceOf(element.code),
    correction: '',
  };
  if (chance(agency, element.code, period, 'corrected') >= correctedShare) return [row];
  const error = 10 ** -element.places * between(1, 3, agency, element.code, period, 'error');
  const wrong = value < error ? value + error : value - error;
  const reason = pick(
    wrong < value ? correctionReasons.reportedTooLow : correctionReasons.reportedTooHigh,
    agency,
    element.code,
    period,
    'reason',
  );
  return [
    { ...row, value: wrong.toFixed(element.places) },
    { ...row, recordedDays: recorded + 2, correction: reason },
  ];
}

function agencyFacts({ jurisdiction, agency, year, elements, wanted }) {
  const values = valuesOf({ jurisdiction, agency: agency.code, year, elements, periodsFor: (element) => periodsOf(element.period, year) });
  return [...wanted].flatMap((code) =>
    periodsOf(elements.get(code).period, year)
      .filter((period) => gapAt({ jurisdiction, year, agency: agency.code, element: code, period }) === undefined)
      .flatMap((period) => rowsOf({ agency: agency.code, element: elements.get(code), period, value: values.get(`${code}|${period}`) })),
  );
}

/** Values of the year before last that a gap's indicator may carry. */
function carriedFacts({ jurisdiction, year, elements }) {
  return gaps[jurisdiction][year]
    .filter((gap) => gap.carried)
    .flatMap((gap) => {
      const periodsFor = (element) => (gap.elements.includes(element.code) ? gap.carried : [`P-${suffixes[element.period].at(-1)}`]);
      const values = valuesOf({ jurisdiction, agency: gap.agency, year, elements, periodsFor });
      return gap.elements.flatMap((code) =>
        gap.carried.flatMap((period) =>
          rowsOf({ agency: gap.agency, element: elements.get(code), period, value: values.get(`${code}|${period}`) }),
        ),
      );
    });
}

/** A gap that takes nothing away is a slip of the table. */
function checkGaps({ jurisdiction, year, elements, wantedBy }) {
  for (const gap of gaps[jurisdiction][year]) {
    for (const code of gap.elements) {
      const periods = wantedBy.get(gap.agency)?.includes(code) ? periodsOf(elements.get(code).period, year) : [];
      const idle = gap.periods.filter((period) => !periods.includes(period));
      if (idle.length > 0)
        throw new Error(`${jurisdiction} ${gap.agency} would not report ${code} for ${idle.join(' ')} anyway; mend gaps.mjs`);
    }
  }
}

/** @returns the rows of one year, and how many values were expected and are missing */
export function facts({ jurisdiction, organization, rubric, catalogue, year }) {
  const elements = new Map(catalogue.elements.map((element) => [element.code, element]));
  const assessed = new Set(assessedAgencies(jurisdiction));
  const agencies = agenciesOf(organization).filter((agency) => assessed.has(agency.code));
  const wantedBy = new Map(agencies.map((agency) => [agency.code, elementsOf(rubric, applicableIndicators(rubric, agency))]));
  checkGaps({ jurisdiction, year, elements, wantedBy });
  const reported = agencies.flatMap((agency) => agencyFacts({ jurisdiction, agency, year, elements, wanted: wantedBy.get(agency.code) }));
  const carried = carriedFacts({ jurisdiction, year, elements });
  const expected = agencies.flatMap((agency) =>
    wantedBy.get(agency.code).flatMap((code) => periodsOf(elements.get(code).period, year)),
  ).length;
  const present = reported.filter((row) => row.correction === '').length;
  return { rows: [...carried, ...reported], expected, missing: expected - present };
}

/** A handful of standing figures of agencies outside the evaluation. */
export function standingFacts({ jurisdiction, catalogue, agencies, codes }) {
  const elements = new Map(catalogue.elements.map((element) => [element.code, element]));
  return agencies.flatMap((agency) =>
    codes.flatMap((code) =>
      periodsOf(elements.get(code).period, 0).flatMap((period) => {
        const value = elementShapes[code].value({ quality: 0.8, key: [jurisdiction, agency, code, period] });
        return rowsOf({ agency, element: elements.get(code), period, value });
      }),
    ),
  );
}
