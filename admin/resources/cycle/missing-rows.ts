import type { MissingMarksQuery, MissingScoresQuery } from '../../generated/graphql.js';

export const missingKinds = ['reviewer', 'indicator', 'agency'] as const;
export type MissingKind = (typeof missingKinds)[number];

/** How much one reviewer, indicator or agency still lacks. */
export interface MissingRow {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly nameEn: string;
  /** marks to be given, and those of them not given yet */
  readonly marks: number;
  readonly openMarks: number;
  /** the first of the open marks to expire */
  readonly expiresAt: string | null;
  /** scores of the last trial run without points, for want of data; none is known of reviewers */
  readonly unscored: number | null;
}

type Marks = MissingMarksQuery;
type Scores = MissingScoresQuery['scores'];
type Counts = ReadonlyMap<string, number>;

const none: Counts = new Map();
const counted = <Key>(
  groups: readonly { readonly key: Key; readonly aggregate: { readonly count: number } }[],
  id: (key: Key) => unknown,
) => new Map(groups.map(({ key, aggregate }) => [String(id(key)), aggregate.count] as const));

const byReviewer = ({ all, open }: Marks): MissingRow[] => {
  const left = counted(open.byReviewer, (key) => key.reviewerId);
  const until = new Map(open.byReviewer.map(({ key, aggregate }) => [String(key.reviewerId), aggregate.min.expiresAt ?? null] as const));
  return all.byReviewer.map(({ key, aggregate }) => {
    const id = String(key.reviewerId);
    const name = { name: key.reviewerName ?? '', nameEn: key.reviewerNameEn ?? '' };
    return {
      id,
      code: null,
      ...name,
      marks: aggregate.count,
      openMarks: left.get(id) ?? 0,
      expiresAt: until.get(id) ?? null,
      unscored: null,
    };
  });
};

const byIndicator = ({ all, open }: Marks, scores: Scores | undefined): MissingRow[] => {
  const left = counted(open.byIndicator, (key) => key.indicatorId);
  const unscored = scores ? counted(scores.byIndicator, (key) => key.indicatorId) : none;
  const keys = [...all.byIndicator.map(({ key }) => key), ...(scores?.byIndicator ?? []).map(({ key }) => key)];
  const marks = counted(all.byIndicator, (key) => key.indicatorId);
  return [...new Map(keys.map((key) => [String(key.indicatorId), key])).entries()].map(([id, key]) => ({
    id,
    code: key.indicatorCode ?? null,
    name: key.indicatorName ?? '',
    nameEn: key.indicatorNameEn ?? '',
    marks: marks.get(id) ?? 0,
    openMarks: left.get(id) ?? 0,
    expiresAt: null,
    unscored: unscored.get(id) ?? 0,
  }));
};

const byAgency = ({ all, open }: Marks, scores: Scores | undefined): MissingRow[] => {
  const left = counted(open.byAgency, (key) => key.subjectId);
  const marks = counted(all.byAgency, (key) => key.subjectId);
  const unscored = scores ? counted(scores.byAgency, (key) => key.agencyId) : none;
  const names = new Map([
    ...all.byAgency.map(({ key }) => [String(key.subjectId), [key.subjectName, key.subjectNameEn]] as const),
    ...(scores?.byAgency ?? []).map(({ key }) => [String(key.agencyId), [key.agencyName, key.agencyNameEn]] as const),
  ]);
  return [...names].map(([id, [name, nameEn]]) => ({
    id,
    code: null,
    name: name ?? '',
    nameEn: nameEn ?? '',
    marks: marks.get(id) ?? 0,
    openMarks: left.get(id) ?? 0,
    expiresAt: null,
    unscored: unscored.get(id) ?? 0,
  }));
};

const lacking = (row: MissingRow): number => row.openMarks + (row.unscored ?? 0);

/** Those that lack most come first, so that the telephone starts with them; those that lack nothing stand below. */
export const missingRows = (kind: MissingKind, marks: Marks, scores: Scores | undefined): readonly MissingRow[] => {
  const rows = { reviewer: byReviewer, indicator: byIndicator, agency: byAgency }[kind](marks, scores);
  return rows.toSorted((a, b) => lacking(b) - lacking(a) || (a.code ?? a.name).localeCompare(b.code ?? b.name, 'zh'));
};
