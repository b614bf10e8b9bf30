import type { AgencyRow } from './use-all-agencies.js';

export const participationKinds = ['ASSESSED', 'REVIEWING', 'BOTH', 'NONE'] as const;
export type ParticipationKind = (typeof participationKinds)[number];

/** Choices that are not stored yet, by agency. */
export type Choices = ReadonlyMap<string, ParticipationKind>;

export interface AgencyFilter {
  readonly text: string;
  readonly sector: string;
  readonly level: string;
  readonly kind: ParticipationKind | '';
}
export const noFilter: AgencyFilter = { text: '', sector: '', level: '', kind: '' };

export const storedKind = (row: AgencyRow): ParticipationKind =>
  (row.participations.nodes[0]?.kind as ParticipationKind | undefined) ?? 'NONE';
export const kindOf = (row: AgencyRow, choices: Choices): ParticipationKind => choices.get(row.id) ?? storedKind(row);

export const matching = (rows: readonly AgencyRow[], filter: AgencyFilter, choices: Choices): readonly AgencyRow[] => {
  const wanted = filter.text.trim().toLowerCase();
  return rows.filter(
    (row) =>
      [row.code, row.name, row.nameEn].some((text) => text.toLowerCase().includes(wanted)) &&
      (filter.sector === '' || row.sectorEntry.code === filter.sector) &&
      (filter.level === '' || row.administrativeLevelEntry.code === filter.level) &&
      (filter.kind === '' || kindOf(row, choices) === filter.kind),
  );
};

/** Chooses for several at once; a choice that says what is stored anyway is none. */
export const choose = (choices: Choices, rows: readonly AgencyRow[], kind: ParticipationKind): Choices => {
  const next = new Map(choices);
  for (const row of rows) {
    if (storedKind(row) === kind) next.delete(row.id);
    else next.set(row.id, kind);
  }
  return next;
};

/** How many would take part in each way. */
export const countsOf = (rows: readonly AgencyRow[], choices: Choices): Readonly<Record<ParticipationKind, number>> => {
  const counts = { ASSESSED: 0, REVIEWING: 0, BOTH: 0, NONE: 0 };
  for (const row of rows) counts[kindOf(row, choices)] += 1;
  return counts;
};

export const namedOnce = <Entry extends { readonly code: string }>(entries: readonly Entry[]): readonly Entry[] => [
  ...new Map(entries.map((entry) => [entry.code, entry])).values(),
];
