// A rubric of 72 indicators over 60 data elements reported by quarter or year, and agencies with plausible facts; the same every time.
const indicators = 72;
const itemsPer = 12;
/** done, late and due: three data elements to a subject, indicators share subjects */
const subjects = 20;
export const periodKeys = { QUARTER: ['2025Q1', '2025Q2', '2025Q3', '2025Q4'], YEAR: ['2025'] };

/** A small deterministic generator (mulberry32). */
export function randomFrom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const name = (text) => ({ zh: text, en: text });
const of = (index, letter) => `${letter}${index}`;

function methodOf(index) {
  if (index % 24 === 4)
    return {
      kind: 'RANK',
      value: of(index % subjects, 'done'),
      order: 'HIGHER_IS_BETTER',
      ties: 'COMPETITION',
      best: '1.25',
      worst: '0.5',
    };
  const [done, late, due] = ['done', 'late', 'due'].map((letter) => of(index % subjects, letter));
  const share = `if ${due} > 0 then ${100 + (index % 7)} * (${done} + ${(index % 5) / 10} * ${late}) / ${due} else 0`;
  switch (index % 6) {
    case 0:
      return { kind: 'LINEAR', value: share, floor: '40', target: '90' };
    case 1:
      return {
        kind: 'BANDS',
        value: share,
        mode: 'STEP',
        bands: [
          { from: null, points: '0' },
          { from: '40', points: '0.4' },
          { from: '60', points: '0.7' },
          { from: '80', points: '1' },
        ],
      };
    case 2:
      return { kind: 'RATIO', achieved: done, target: due };
    case 3:
      return { kind: 'DEDUCTION', events: late, perEvent: '0.05' };
    case 4:
      return { kind: 'FORMULA', points: `fullMarks * (0.7 * ${done} + 0.3 * ${late}) / ${due}` };
    default:
      return {
        kind: 'BANDS',
        value: share,
        mode: 'INTERPOLATED',
        bands: [
          { from: null, points: '0' },
          { from: '40', points: '0.2' },
          { from: '95', points: '1' },
        ],
      };
  }
}

export function elements(period) {
  return Array.from({ length: subjects }, (_, index) => ['done', 'late', 'due'].map((letter) => of(index, letter)))
    .flat()
    .map((code) => ({ code, name: name(code), unit: '', places: code.startsWith('late') ? 1 : 0, period, aggregation: 'SUM' }));
}

export function rubric() {
  const all = Array.from({ length: indicators }, (_, index) => ({
    code: `I${index}`,
    name: name(`I${index}`),
    measure: 'QUANTITATIVE',
    scope: 'COMMON',
    fullMarks: '1.25',
    places: 2 + (index % 3),
    missing: ['EXCLUDE', 'HOLD', 'CARRY', 'ZERO'][index % 4],
    method: methodOf(index),
  }));
  const items = Array.from({ length: indicators / itemsPer }, (_, index) => ({
    code: `T${index}`,
    name: name(`T${index}`),
    indicators: all.slice(index * itemsPer, (index + 1) * itemsPer),
  }));
  const categories = [0, 1, 2].map((index) => ({
    code: `C${index}`,
    name: name(`C${index}`),
    items: items.slice(index * 2, index * 2 + 2),
  }));
  const profiles = [
    { code: 'TOWNS', name: name('TOWNS'), sectors: ['S1', 'S2'], exclude: ['I5', 'I17'], overlays: [{ indicator: 'I0', fullMarks: '2' }] },
    { code: 'LEVEL', name: name('LEVEL'), administrativeLevels: ['L1'], exclude: ['I30'] },
  ];
  const dataElements = elements('YEAR').map((element) => element.code);
  return {
    kind: 'RUBRIC',
    schemaVersion: 1,
    code: 'R',
    name: name('R'),
    label: '1',
    notApplicable: 'REDISTRIBUTE_IN_ITEM',
    dataElements,
    categories,
    profiles,
  };
}

export function policy() {
  const band = (grade, from) => ({ grade, name: name(grade), seal: name(grade), from });
  return {
    kind: 'GRADING_POLICY',
    schemaVersion: 1,
    code: 'P',
    name: name('P'),
    label: '1',
    peerGroups: Array.from({ length: 8 }, (_, index) => ({ code: `G${index}`, name: name(`G${index}`), sectors: [`S${index}`] })),
    bands: [band('A', '80'), band('B', '70'), band('C', '60'), band('D', null)],
    conditions: [{ code: 'INCOMPLETE', name: name('INCOMPLETE'), when: 'completeness < 90', atMost: 'B' }],
    quotas: [{ grade: 'A', share: '0.2', rounding: 'FLOOR', ties: 'ALL_OUT' }],
    rank: { ties: 'COMPETITION', isPublished: true },
  };
}

/** `count` agencies; in one or two of a hundred an indicator lacks a datum. */
export const population = (count, kind) => [...agenciesOf(count, kind)];

/** The same, one after the other: a hundred thousand of them need not live at once. */
export function* agenciesOf(count, kind) {
  const random = randomFrom(42);
  for (let agency = 0; agency < count; agency += 1) {
    const facts = {};
    for (let subject = 0; subject < subjects; subject += 1) {
      for (const letter of ['done', 'late', 'due']) facts[of(subject, letter)] = [];
      for (const period of periodKeys[kind]) {
        const due = 20 + Math.floor(random() * 10);
        const values = { done: String(Math.floor(random() * due)), late: (random() * 5).toFixed(1), due: String(due) };
        for (const [letter, value] of Object.entries(values)) {
          if (random() > 0.0017) facts[of(subject, letter)].push({ factId: `${agency}-${subject}-${letter}-${period}`, period, value });
        }
      }
    }
    yield {
      agency: { id: `id-${agency}`, code: `A${agency}`, sector: `S${agency % 8}`, administrativeLevel: `L${agency % 3}`, alliances: [] },
      cycle: { startsOn: '2025-01-01', endsOn: '2025-12-31' },
      evaluationDay: '2026-01-31',
      facts,
      carried: {},
      duties: [],
      marks: [],
    };
  }
}
