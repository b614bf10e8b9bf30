import { addDays } from '../../../server/core/clock.js';

/** Rows by table, as plain values; the second jurisdiction's must never be seen. */
export type SampleRow = Readonly<Record<string, unknown>>;
export type SampleRows = ReadonlyMap<string, readonly SampleRow[]>;

export const ownJurisdiction = '01890000-0000-7000-8000-000000000001';
const otherJurisdiction = '01890000-0000-7000-8000-000000000002';

/** A seeded sequence of numbers in [0, 1). */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const idOf = (kind: number, at: number): string =>
  `01890000-0000-7000-8000-${kind.toString(16).padStart(4, '0')}${at.toString(16).padStart(8, '0')}`;
const awkward = [
  '机关"甲"\\ 局\n',
  "o'Neil 某局",
  'Office 3',
  'office 3',
  '办公室',
  'Ω\u0001\u2028',
  '{"a":1}',
  '$1::text',
  '政府办',
  '审计局',
];

/** `today` is PostgreSQL's, so that dated rows stand before, on and after it. */
export function sampleRows(today: string): SampleRows {
  const dayOffset = (days: number | null): string | null => (days === null ? null : addDays(today, days));
  const next = sequence(20260714);
  const below = (most: number): number => Math.floor(next() * most);
  const rows = new Map<string, SampleRow[]>();
  const add = (table: string, count: number, make: (at: number) => SampleRow): void => {
    const list = [ownJurisdiction, otherJurisdiction].flatMap((jurisdiction_id, which) =>
      Array.from({ length: count }, (_, at) => ({ jurisdiction_id, ...make(at + which * 1000) })),
    );
    rows.set(table, list);
  };
  const base = (at: number): number => (at >= 1000 ? 1000 : 0);
  add('alliance', 4, (at) => ({ id: idOf(1, at), code: `L${9 - (at % 10)}`, name: awkward[at % 10] }));
  add('agency', 30, (at) => ({
    id: idOf(2, at),
    code: `A${String(at).padStart(3, '0')}`,
    name: awkward[at % 10],
    sector: ['gov', 'school', 'town', 'firm'][below(4)],
    position: next() < 0.3 ? null : below(8) - 2,
    parent_id: at % 1000 > 5 && next() < 0.6 ? idOf(2, base(at) + below(6)) : null,
  }));
  add('membership', 40, (at) => {
    const from = below(60) - 40;
    const id = idOf(3, at);
    const ends = next() < 0.5 ? from + 1 + below(30) : null;
    return {
      id,
      alliance_id: idOf(1, base(at) + below(4)),
      agency_id: idOf(2, base(at) + below(30)),
      valid_from: dayOffset(from),
      valid_to: dayOffset(ends),
    };
  });
  add('rubric', 3, (at) => ({ id: idOf(4, at), version: `20${24 + (at % 3)}.1`, state: ['SUPERSEDED', 'IN_FORCE', 'SCHEDULED'][at % 3] }));
  add('indicator', 24, (at) => ({
    id: idOf(5, at),
    rubric_id: idOf(4, base(at) + (at % 3)),
    code: `I${at}`,
    full_marks: String(below(100) * 2500),
    is_secret: at % 7 === 3,
  }));
  add('result', 400, (at) => ({
    id: idOf(6, at),
    agency_id: idOf(2, base(at) + below(30)),
    indicator_id: idOf(5, base(at) + below(24)),
    period: ['2025Q1', '2025Q2', '2025Q3'][below(3)],
    points: next() < 0.2 ? null : String((below(40) - 10) * (next() < 0.5 ? 10000 : 3333)),
    rank: below(12) - 3,
    is_reviewed: [true, false, null][below(3)],
    note: next() < 0.5 ? null : awkward[below(10)],
  }));
  add('issue', 40, (at) => ({
    id: idOf(7, at),
    agency_id: idOf(2, base(at) + ((at % 1000) % 30)),
    title: `${awkward[below(10)]} ${below(3)}`,
    found_on: `202${below(4)}-0${1 + below(9)}-1${below(10)}`,
    closed_at: next() < 0.5 ? null : `2024-0${1 + below(9)}-1${below(10)}T0${below(10)}:30:${10 + below(40)}.${100 + below(900)}Z`,
    details: next() < 0.4 ? null : { a: null, b: [1, 2, { deep: awkward[below(10)] }] },
    status: ['OPEN', 'MENDED', 'CLOSED'][below(3)],
    tags: next() < 0.3 ? null : ['财务', 'style', 'a "b"', ''].slice(below(4)),
  }));
  add('action', 90, (at) => {
    const issue = base(at) + below(40);
    return {
      id: idOf(8, at),
      agency_id: idOf(2, base(at) + ((issue % 1000) % 30)),
      issue_id: idOf(7, issue),
      taken_on: `2024-0${1 + below(9)}-0${1 + below(9)}`,
    };
  });
  add('verdict', 15, (at) => {
    const issue = (at % 1000) * 2;
    return {
      id: idOf(9, at),
      agency_id: idOf(2, base(at) + (issue % 30)),
      issue_id: idOf(7, base(at) + issue),
      judge: `示例${at}`,
      masked_judge: '示*',
    };
  });
  return rows;
}
