import type { AuditEntriesQuery, AuditEntryWhere } from '../../generated/graphql.js';

export type AuditEntry = AuditEntriesQuery['auditEntries']['nodes'][number];

/** Days are whole days on the reader's own calendar; the rest narrows where it is filled. */
export interface AuditFilter {
  readonly from: string;
  readonly to: string;
  readonly account: string;
  readonly action: string;
  readonly outcome: string;
  readonly subjectType: string;
  readonly subjectId: string;
}

const dayMs = 86_400_000;
const usualDays = 30;

const written = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** The last thirty days, everything. */
export const usualFilter = (now = new Date()): AuditFilter => ({
  from: written(new Date(now.getTime() - (usualDays - 1) * dayMs)),
  to: written(now),
  account: '',
  action: '',
  outcome: '',
  subjectType: '',
  subjectId: '',
});

const earliest = '2000-01-01';
const latest = '2999-12-31';
const beginOf = (day: string): Date => new Date(`${day}T00:00:00`);
const equals = (value: string) => (value.trim() ? { eq: value.trim() } : undefined);

/** What is asked of the graph: an empty day leaves its side open, other empty fields do not narrow. */
export const auditQuestion = (filter: AuditFilter): { from: string; to: string; where: AuditEntryWhere } => ({
  from: beginOf(filter.from || earliest).toISOString(),
  to: new Date(beginOf(filter.to || latest).getTime() + dayMs).toISOString(),
  where: {
    accountCode: equals(filter.account),
    action: equals(filter.action),
    outcome: equals(filter.outcome),
    subjectType: equals(filter.subjectType),
    subjectId: equals(filter.subjectId),
  },
});
