import type { Row } from '../../../server/access/row-rule.js';
import type { Actor } from '../../../server/core/request-context.js';
import { type Role, roles } from '../../../server/core/role.js';
import type { Catalogue } from '../../../server/graph/catalogue.js';
import type { StoredRows } from './stored-rows.js';
import { idOf } from './stored-rows.js';
import type { Truth } from './truth.js';

// Who may see what, written by hand from the product's description and on purpose not from the access table: a slip in a rule
// shows as a difference.

interface Asked {
  readonly row: Row;
  readonly actor: Actor;
  /** states of all cycles by id */
  readonly cycleStates: ReadonlyMap<string, string>;
}

type Right = (asked: Asked) => boolean;
type Rights = Partial<Record<Role, Right>>;

const all: Right = () => true;
const own: Right = ({ row, actor }) => row['agency_id'] !== null && row['agency_id'] === actor.agencyId;
const mine: Right = ({ row, actor }) => row['account_id'] === actor.accountId;
const asked: Right = ({ row, actor }) => row['requested_by_id'] === actor.accountId;
const published: Right = ({ row, cycleStates }) => ['PUBLISHED', 'FINAL'].includes(cycleStates.get(String(row['cycle_id'])) ?? '');
const assigned: Right = (asked) => own(asked) && Date.parse(String(asked.row['expires_at'])) > Date.now();
const everyone = Object.fromEntries(roles.map((role) => [role, all])) as Rights;
const eachTheirs = Object.fromEntries(roles.map((role) => [role, mine])) as Rights;

const persons: Rights = { DEPARTMENT: all, AGENCY: own };
const facts: Rights = { DEPARTMENT: all, ANALYST: all, AGENCY: own };
const results: Rights = { DEPARTMENT: all, APPROVER: all, ANALYST: all, AGENCY: (asked) => own(asked) && published(asked) };

export const writtenRights: Readonly<Record<string, Rights>> = {
  ...{ Jurisdiction: everyone, Sector: everyone, AdministrativeLevel: everyone, Agency: everyone },
  ...{ Alliance: everyone, AllianceBasis: everyone, AllianceMembership: everyone },
  ...{ Person: persons, Appointment: persons, Portfolio: persons },
  ...{ Fact: facts, ReportingDuty: facts },
  ...{ Scorecard: results, CategoryScore: results, ItemScore: results, Score: results, EvaluationInput: { DEPARTMENT: all } },
  ...{ Correction: { DEPARTMENT: all, APPROVER: all }, SupersededScorecard: results, SupersededEvidence: { DEPARTMENT: all } },
  Mark: { DEPARTMENT: all, REVIEWER: assigned },
  CycleStatistic: { DEPARTMENT: all, APPROVER: all, ANALYST: all, AGENCY: published },
  ...{ Account: { SYSTEM: all, SECURITY: all, DEPARTMENT: all }, Grant: { SYSTEM: all, SECURITY: all } },
  GrantRequest: { SECURITY: all, SYSTEM: asked, DEPARTMENT: asked },
  ...{ Session: eachTheirs, AccessToken: eachTheirs },
  AuditEntry: { AUDIT: all },
  ImportBatch: { DEPARTMENT: all },
  AuditSeal: { AUDIT: all },
};

/** Where the access table and the written rights disagree about a caller. */
export function rightFindings(catalogue: Catalogue, stored: StoredRows, truth: Truth): string[] {
  const cycleStates = new Map(stored.of(catalogue.noun('Cycle')).map((row) => [idOf(row), String(row['state'])]));
  const { actor } = truth;
  return Object.entries(writtenRights).flatMap(([name, rights]) => {
    const noun = catalogue.noun(name);
    const right = rights[truth.role];
    const wanted = stored
      .of(noun)
      .filter((row) => right !== undefined && row['jurisdiction_id'] === actor.jurisdictionId && right({ row, actor, cycleStates }));
    const [expected, found] = [wanted.map(idOf).sort().join(), truth.ids(noun).sort().join()];
    return expected === found
      ? []
      : [`${actor.accountCode} (${truth.role}): the access table opens other rows of ${name} than the product says`];
  });
}
