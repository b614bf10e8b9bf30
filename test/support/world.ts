import type { DataSource } from 'typeorm';
import { buildJurisdiction, type smallAgencies } from '../../seeds/builders.js';
import { contextOf } from '../../seeds/configuration.js';
import { loadSeed } from '../../seeds/load.js';
import { dayAt, type SeedCalendar, seedCalendar } from '../../seeds/seed-calendar.js';
import { asWorker, type SeedScope } from '../../seeds/seed-scope.js';
import { dayOf, systemClock } from '../../server/core/clock.js';
import type { RequestContext } from '../../server/core/request-context.js';
import { sealEntries } from '../../server/modules/audit/seal-entries.js';
import { Cycle } from '../../server/modules/cycle/cycle.model.js';
import { openLoginSource } from './data-source.js';
import type { TestDatabase } from './database.js';
import { inviteSomebody } from './world-accounts.js';
import { insertCorrections } from './world-corrections.js';
import { insertImport } from './world-imports.js';
import { insertMoves } from './world-moves.js';
import { insertResults, insertStatistics } from './world-results.js';
import { insertSimulations } from './world-simulations.js';
import { insertTraces, newSecrets, type Secrets } from './world-traces.js';

// Two jurisdictions, `first` and `second`, of the same shape with other names and ids; agencies' codes are the same in both.
// Per jurisdiction: 3 agencies (A01 and A03 departments, A02 a township) in one alliance, two persons each; facts (one corrected,
// one missing), duties and marks of each; two versions of rubric and policy (one superseded, one in force); the published cycle
// LAST_YEAR and the calculated, unpublished cycle THIS_YEAR with scorecards of all three; 11 accounts of all roles, each with a
// session, a token, a sealed audit entry and an idempotency key; a twelfth, invited, for whom grants are asked; two ended jobs; a sector that was imported. Every
// model has rows in both jurisdictions.

export type AccountName =
  | 'department'
  | 'approver'
  | 'analyst'
  | 'reviewer'
  | 'reviewer2'
  | 'auditor'
  | 'system'
  | 'security'
  | 'agency01'
  | 'agency02'
  | 'agency03';
export type AgencyCode = (typeof smallAgencies)[number];

export interface WorldJurisdiction {
  /** `first` or `second` */
  readonly code: string;
  readonly jurisdictionId: string;
  readonly cycleIds: { readonly published: string; readonly unpublished: string };
  agencyId(code: AgencyCode): string;
  /** Name for signing in, such as `first-agency01`. `reviewer` acts for A03, `reviewer2` for A02. */
  signInName(account: AccountName): string;
  /** A session's cookie value and a personal access token that are valid for an hour. */
  secretsOf(account: AccountName): Secrets;
  /** As a request of this account: its grant, its agency, the published cycle. */
  contextOf(account: AccountName): RequestContext;
}

export interface World {
  readonly ownerUrl: string;
  /** year of the unpublished cycle; its first half has always passed */
  readonly thisYear: number;
  /** pool of the login role */
  readonly source: DataSource;
  readonly first: WorldJurisdiction;
  readonly second: WorldJurisdiction;
  close(): Promise<void>;
}

export const worldPassword = 'A password of the test world, 1';

/** @param database migrated and empty; the caller drops it after `close` */
export async function buildWorld({ ownerUrl }: Pick<TestDatabase, 'ownerUrl'>): Promise<World> {
  const source = await openLoginSource(ownerUrl);
  try {
    const calendar = seedCalendar(dayOf(new Date()), -200);
    const [first, second] = [await buildOne(source, 'first', calendar), await buildOne(source, 'second', calendar)];
    return { ownerUrl, source, thisYear: calendar.thisYear, first, second, close: () => source.destroy() };
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

async function buildOne(source: DataSource, code: string, calendar: SeedCalendar): Promise<WorldJurisdiction> {
  const scope = await loadSeed({ source, seed: buildJurisdiction(code, calendar), calendar }, () => worldPassword);
  const secrets = new Map(scope.seed.accounts.map((account) => [account.code, newSecrets()]));
  await insertImport(source, scope.tenancy.jurisdictionId);
  await asWorker(scope, async (transaction) => {
    await insertResults(transaction, scope, 'LAST_YEAR');
    await insertResults(transaction, scope, 'THIS_YEAR');
    for (const cycle of ['LAST_YEAR', 'THIS_YEAR']) await insertStatistics(transaction, scope, cycle);
    await insertCorrections(transaction, scope);
    await insertSimulations(transaction, scope);
    await insertMoves(transaction, scope);
    await insertTraces(transaction, scope, secrets);
    const evaluated = { state: 'CALCULATED', evaluatedAt: new Date() };
    const published = { ...evaluated, state: 'PUBLISHED', publishedOn: dayAt(calendar, -3), noticeEndsOn: dayAt(calendar, 6) };
    await transaction.update(Cycle, { id: scope.ids.to('cycle', 'LAST_YEAR') }, published);
    await transaction.update(Cycle, { id: scope.ids.to('cycle', 'THIS_YEAR') }, evaluated);
  });
  await inviteSomebody(source, code, (account) => contextOf(scope, `${code}-${account}`));
  await sealEntries(source, scope.tenancy.jurisdictionId, systemClock);
  return viewOf(scope, secrets);
}

function viewOf(scope: SeedScope, secrets: ReadonlyMap<string, Secrets>): WorldJurisdiction {
  const { ids, tenancy } = scope;
  const cycleIds = { published: ids.to('cycle', 'LAST_YEAR'), unpublished: ids.to('cycle', 'THIS_YEAR') };
  const signInName = (account: AccountName): string => `${ids.jurisdiction}-${account}`;
  return {
    code: ids.jurisdiction,
    jurisdictionId: tenancy.jurisdictionId,
    cycleIds,
    agencyId: (agency) => ids.to('agency', agency),
    signInName,
    secretsOf: (account) => secrets.get(signInName(account)) as Secrets,
    contextOf: (account) => {
      const context = contextOf(scope, signInName(account));
      return { ...context, actor: { ...context.actor, publishedCycleIds: [cycleIds.published] } };
    },
  };
}
