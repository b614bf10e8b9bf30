import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { jurisdictionIdOf, loadDemonstration } from '../../../seeds/load.js';
import { AccessTable } from '../../../server/access/access-table.js';
import { systemClock } from '../../../server/core/clock.js';
import { usualGroupSizes } from '../../../server/core/group-sizes.js';
import { newIdentifier } from '../../../server/core/identifier.js';
import type { RequestContext } from '../../../server/core/request-context.js';
import type { Role } from '../../../server/core/role.js';
import { createDataSource } from '../../../server/database/data-source.js';
import { inTransaction } from '../../../server/database/tenant-transaction.js';
import { loginUrl } from '../../../server/login-url.js';
import { moduleAccess } from '../../../server/modules/access.js';
import { Commands } from '../../../server/modules/audit/commands.js';
import { CycleService } from '../../../server/modules/cycle/cycle.service.js';
import { JobService } from '../../../server/modules/job/job.service.js';
import { models } from '../../../server/modules/models.js';
import { createFilledDatabase, type TestDatabase } from '../../support/database.js';

export const anchorOn = '2026-07-28';
export const jurisdictionId = jurisdictionIdOf('sample');

export interface EvaluationWorld {
  readonly database: TestDatabase;
  /** as the pool's login role */
  readonly source: DataSource;
  readonly cycles: CycleService;
  readonly jobs: JobService;
  /** how often the services told the runner that there is work */
  readonly woken: { count: number };
  /** rows as the worker of the sample city sees them */
  read<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  cycleId(code: 'LAST_YEAR' | 'THIS_YEAR'): Promise<string>;
  /** a request of a seeded account: `department`, `agency01` … */
  contextOf(accountCode: string): Promise<RequestContext>;
  close(): Promise<void>;
}

/** The whole demonstration in a database of its own, nothing evaluated yet. Nobody can sign in; contexts are made directly. */
export async function evaluationWorld(): Promise<EvaluationWorld> {
  const open = ({ ownerUrl }: TestDatabase) => createDataSource({ url: loginUrl(ownerUrl), models }).initialize();
  const database = await createFilledDatabase('evaluation', async (empty) => {
    const loading = await open(empty);
    await loadDemonstration({ source: loading, anchorOn, passwords: () => undefined });
    await loading.destroy();
  });
  const source = await open(database);
  const commands = new Commands(source, new AccessTable(moduleAccess), systemClock);
  const woken = { count: 0 };
  const wake = (): void => void (woken.count += 1);
  const read = <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    inTransaction(source, { role: 'WORKER', jurisdictionId }, (transaction) => transaction.query<Row>(text, values));
  return {
    database,
    source,
    cycles: new CycleService(commands, wake, usualGroupSizes),
    jobs: new JobService(commands, wake),
    woken,
    read,
    cycleId: async (code) => (await read<{ id: string }>('select id from cycle where code = $1', [code]))[0]?.id as string,
    contextOf: (accountCode) => contextOf(read, accountCode),
    close: async () => {
      await source.destroy();
      await database.drop();
    },
  };
}

type Read = EvaluationWorld['read'];

async function contextOf(read: Read, accountCode: string): Promise<RequestContext> {
  const [row] = await read<{ account_id: string; grant_id: string; role: Role; agency_id: string | null }>(
    'select a.id as account_id, g.id as grant_id, g.role, g.agency_id from account a join role_grant g on g.account_id = a.id where a.code = $1',
    [accountCode],
  );
  if (!row) throw new Error(`the demonstration has no account ${accountCode}`);
  const published = await read<{ id: string }>(`select id from cycle where state in ('PUBLISHED', 'FINAL')`);
  return {
    requestId: newIdentifier(),
    language: 'zh',
    actor: {
      role: row.role,
      jurisdictionId,
      accountId: row.account_id,
      grantId: row.grant_id,
      accountCode,
      ...(row.agency_id === null ? {} : { agencyId: row.agency_id }),
      publishedCycleIds: published.map(({ id }) => id),
    },
  };
}
