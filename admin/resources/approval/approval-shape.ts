import type { ApprovalsQuery } from '../../generated/graphql.js';

export type ApprovalVersion = ApprovalsQuery['configVersions']['nodes'][number];
export type Weighed = ApprovalsQuery['approvals']['submitted'][number];
export type OwnDecision = ApprovalsQuery['approvals']['decided'][number];
export type SignedSimulation = NonNullable<Weighed['simulation']>;
export type ChangedRows = NonNullable<Weighed['changedRows']>;

/** A version that was handed in: its record, and what there is to weigh. */
export interface Submitted {
  readonly version: ApprovalVersion;
  readonly weighed: Weighed;
}

export interface Waiting {
  /** handed in by others */
  readonly others: readonly Submitted[];
  /** written by the reader, at least in part: somebody else must decide */
  readonly own: readonly Submitted[];
}

/** What was handed in, the longest wait first. One that was decided between the two readings is in neither list. */
export function waitingIn({ approvals, configVersions }: ApprovalsQuery): Waiting {
  const records = new Map(configVersions.nodes.map((version) => [version.id, version]));
  const submitted = approvals.submitted.flatMap((weighed): Submitted[] => {
    const version = records.get(weighed.versionId);
    return version?.state === 'SUBMITTED' ? [{ version, weighed }] : [];
  });
  return { others: submitted.filter(({ weighed }) => !weighed.isOwn), own: submitted.filter(({ weighed }) => weighed.isOwn) };
}

/** Approved, and not in force yet: those without a day first, the others by their days. */
export const awaitingForce = ({ configVersions }: ApprovalsQuery): readonly ApprovalVersion[] =>
  configVersions.nodes
    .filter(({ state }) => state === 'APPROVED' || state === 'SCHEDULED')
    .toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));

export type AgoUnit = 'now' | 'minutes' | 'hours' | 'days';

const units: readonly (readonly [AgoUnit, number])[] = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
];

/** How long ago something was, in the greatest unit of which it fills one. */
export function agoOf(text: string, now: Date): { readonly unit: AgoUnit; readonly count: number } {
  const passed = now.getTime() - Date.parse(text);
  const [unit, length] = units.find(([, ms]) => passed >= ms) ?? ['now', 1];
  return unit === 'now' ? { unit, count: 0 } : { unit, count: Math.floor(passed / length) };
}

/** Kinds of change that there are, in the order in which they are told. */
export const changeKinds = ['changed', 'added', 'removed', 'moved'] as const;

export const changesIn = (rows: ChangedRows): readonly { readonly kind: (typeof changeKinds)[number]; readonly count: number }[] =>
  changeKinds.map((kind) => ({ kind, count: rows[kind] })).filter(({ count }) => count > 0);
