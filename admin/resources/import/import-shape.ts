import type { ImportBatchesQuery, ImportBatchQuery } from '../../generated/graphql.js';

export type BatchRow = ImportBatchesQuery['importBatches']['nodes'][number];
export type Batch = NonNullable<ImportBatchQuery['importBatch']>;

export const batchStates = ['UPLOADED', 'CHECKED', 'FAULTY', 'COMMITTED', 'UNDONE', 'DISCARDED'] as const;
export type BatchState = (typeof batchStates)[number];

/** In the order in which an empty house is filled: what others refer to comes first. */
export const importKinds = [
  'sectors',
  'administrativeLevels',
  'dataElements',
  'agencies',
  'alliances',
  'allianceMemberships',
  'persons',
  'participations',
  'reportingDuties',
  'facts',
] as const;
export type ImportKind = (typeof importKinds)[number];

export const kindIn = (kind: string): ImportKind | undefined => importKinds.find((known) => known === kind);

export interface ImportColumn {
  /** its letters, such as C */
  readonly address: string;
  readonly header: string;
  readonly field: string | null;
}
export interface ImportField {
  readonly field: string;
  readonly label: string;
  readonly labelEn: string;
  readonly isRequired: boolean;
}
export interface Finding {
  readonly sheet: string;
  /** empty where it is about the whole sheet */
  readonly address: string;
  readonly row: number | null;
  readonly field: string | null;
  readonly value: string;
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
  readonly suggestion: string | null;
  readonly suggestionEn: string | null;
}
export interface PreviewRow {
  readonly row: number;
  readonly state: 'NEW' | 'CHANGED' | 'UNCHANGED' | 'WRONG';
  readonly values: Readonly<Record<string, string>>;
}
export interface Report {
  readonly columns: readonly ImportColumn[];
  readonly fields: readonly ImportField[];
  readonly counts: {
    readonly rows: number;
    readonly new: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly wrong: number;
  };
  readonly findings: readonly Finding[];
  readonly findingsTotal: number;
  readonly preview: readonly PreviewRow[];
}

/** What the last check found; the shape is the one that the graph describes. */
export const reportOf = ({ report }: Batch): Report | undefined => (report as Report | null) ?? undefined;

/** Rows that a commit would write; those that say what is known already are left alone. */
export const rowsToWrite = ({ counts }: Report): number => counts.new + counts.changed;

export type Obstacle = 'wrong' | 'nothing' | 'noRows';

/** Why a checked file cannot be brought in now; undefined where nothing is in the way. */
export const obstacleTo = (report: Report): Obstacle | undefined => {
  if (report.findingsTotal > 0 || report.counts.wrong > 0) return 'wrong';
  if (report.counts.rows === 0) return 'noRows';
  return rowsToWrite(report) === 0 ? 'nothing' : undefined;
};
