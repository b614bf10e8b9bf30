import type { DataSource, EntityManager, ObjectLiteral, ObjectType, QueryRunner } from 'typeorm';
import { isIdentifier } from '../core/identifier.js';
import type { Tenancy } from '../core/request-context.js';
import { preamble } from './preamble.js';

type Values = Readonly<Record<string, unknown>>;

/** Writes of one transaction under one grant. Scalar columns only: relations are read metadata. */
export class TenantTransaction {
  constructor(
    private readonly runner: QueryRunner,
    readonly tenancy: Tenancy,
  ) {}

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Rows as plain objects, by database column names. */
  query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.runner.query(text, [...values]) as Promise<Row[]>;
  }

  /** Property names of the model; the jurisdiction is the grant's. */
  async insert(model: ObjectType<ObjectLiteral>, rows: readonly Values[] | Values): Promise<void> {
    const list = (Array.isArray(rows) ? rows : [rows]) as readonly Values[];
    if (list.length === 0) return;
    const values = list.map((row) => ({ jurisdictionId: this.tenancy.jurisdictionId, ...row }));
    await this.manager.createQueryBuilder().insert().into(model).values(values).updateEntity(false).execute();
  }

  /** @returns how many rows were changed; the caller checks it. What is no id is the id of no row. */
  async update(model: ObjectType<ObjectLiteral>, where: Values, set: Values): Promise<number> {
    const { id } = where;
    if (typeof id === 'string' && !isIdentifier(id)) return 0;
    const scoped = { jurisdictionId: this.tenancy.jurisdictionId, ...where };
    const result = await this.manager.createQueryBuilder().update(model).set(set).where(scoped).updateEntity(false).execute();
    return result.affected ?? 0;
  }
}

/** Runs `work` in one transaction under `tenancy`: committed when it returns, rolled back when it throws. */
export async function inTransaction<Result>(
  source: DataSource,
  tenancy: Tenancy,
  work: (transaction: TenantTransaction) => Promise<Result>,
): Promise<Result> {
  const runner = source.createQueryRunner();
  await runner.connect();
  let hasBegun = false;
  try {
    await runner.query(preamble(tenancy, 'READ WRITE'));
    hasBegun = true;
    const result = await work(new TenantTransaction(runner, tenancy));
    await runner.query('COMMIT');
    hasBegun = false;
    return result;
  } finally {
    if (hasBegun) await runner.query('ROLLBACK').catch(() => undefined);
    await runner.release();
  }
}
