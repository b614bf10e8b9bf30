import type { DataSource, EntityMetadata } from 'typeorm';
import type { ModuleAccess, NounAccess } from '../../../server/access/noun-access.js';
import { everyRow, policyCondition, type RowRule } from '../../../server/access/row-rule.js';
import { type DatabaseRole, databaseRoleOf, databaseRoles, workerRole } from '../../../server/core/role.js';
import { hides } from '../../../server/masks.js';
import { linesOf } from './database-findings.js';

// Whether the database grants what the access table says, no more and no less.

interface Right {
  readonly rule: RowRule;
  /** null: the whole table */
  readonly columns: readonly string[] | null;
}

type Operation = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

function rightOf(noun: NounAccess, entity: EntityMetadata, role: DatabaseRole, operation: Operation): Right | undefined {
  const isWorker = role === workerRole;
  const whole = (rule: RowRule | undefined): Right | undefined => rule && { rule, columns: null };
  if (operation === 'INSERT') return whole(isWorker ? everyRow : noun.insert?.[role]);
  if (operation === 'DELETE') return whole(noun.remove?.[role]);
  const update = noun.update?.[role];
  if (operation === 'UPDATE') return update && { rule: update.rows, columns: update.columns };
  const rule = isWorker ? everyRow : noun.read[role];
  const open = entity.columns.filter(
    ({ databaseName, propertyName }) => !noun.secret?.includes(databaseName) && !hides(noun.model, propertyName, role),
  );
  return rule && { rule, columns: open.map(({ databaseName }) => databaseName) };
}

const operations: readonly Operation[] = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];

/** Columns granted per table, role and operation, compared with the access table. Covers secrets and masks. */
export async function grantFindings(owner: DataSource, modules: readonly ModuleAccess[]): Promise<string[]> {
  const found: string[] = [];
  for (const { entity, noun } of pairsOf(owner, modules)) {
    for (const role of databaseRoles) {
      for (const operation of operations) {
        const right = rightOf(noun, entity, role, operation);
        const all = entity.columns.map(({ databaseName }) => databaseName);
        const wanted = [...(right ? (right.columns ?? all) : [])].sort();
        const granted = await grantedColumns(owner, entity.tableName, role, operation);
        const more = granted.filter((column) => !wanted.includes(column));
        const less = wanted.filter((column) => !granted.includes(column));
        if (more.length > 0) found.push(`${role} may ${operation} ${entity.tableName} (${more.join(', ')}) beyond the access table`);
        if (less.length > 0)
          found.push(`${role} may not ${operation} ${entity.tableName} (${less.join(', ')}), which the access table grants`);
      }
    }
  }
  return found;
}

const grantedColumns = (owner: DataSource, table: string, role: DatabaseRole, operation: Operation): Promise<string[]> => {
  const question =
    operation === 'DELETE'
      ? `has_table_privilege($2, $1::regclass, 'DELETE')`
      : `has_column_privilege($2, $1::regclass, a.attnum, '${operation}')`;
  return linesOf(
    owner,
    `select a.attname::text as line from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and ${question} order by 1`,
    [`"${table}"`, databaseRoleOf(role)],
  );
};

/** Each policy's condition, against the rule of the access table as PostgreSQL itself prints it. Leaves nothing behind. */
export async function conditionFindings(owner: DataSource, modules: readonly ModuleAccess[]): Promise<string[]> {
  const runner = owner.createQueryRunner();
  const found: string[] = [];
  await runner.startTransaction();
  try {
    for (const { entity, noun } of pairsOf(owner, modules)) {
      const printed = new Map<string, string>();
      for (const role of databaseRoles) {
        for (const operation of operations) {
          const right = rightOf(noun, entity, role, operation);
          if (!right) continue;
          const condition = policyCondition(right.rule);
          if (!printed.has(condition)) printed.set(condition, await asPrinted(runner, entity.tableName, condition));
          const rows = (await runner.query(
            `select coalesce(qual, with_check) as stored, qual is not distinct from with_check or qual is null or with_check is null as "isEven"
             from pg_policies where schemaname = 'public' and tablename = $1 and cmd = $2 and roles = array[$3::name]`,
            [entity.tableName, operation, databaseRoleOf(role)],
          )) as { stored: string; isEven: boolean }[];
          if (!rows.every(({ stored, isEven }) => isEven && stored === printed.get(condition)) || rows.length !== 1)
            found.push(`${entity.tableName}: the policy of ${role} for ${operation} is not ${right.rule.name}`);
        }
      }
    }
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
  return found;
}

async function asPrinted(runner: { query(text: string): Promise<unknown> }, table: string, condition: string): Promise<string> {
  await runner.query(`create policy printed_for_comparison on "${table}" for select using (${condition})`);
  const [row] = (await runner.query(`select qual from pg_policies where policyname = 'printed_for_comparison'`)) as { qual: string }[];
  await runner.query(`drop policy printed_for_comparison on "${table}"`);
  return row?.qual ?? '';
}

function pairsOf(owner: DataSource, modules: readonly ModuleAccess[]): { entity: EntityMetadata; noun: NounAccess }[] {
  const nouns = modules.flatMap((module) => module.nouns);
  return owner.entityMetadatas.map((entity) => {
    const noun = nouns.find(({ model }) => model === entity.target);
    if (!noun) throw new Error(`${entity.name} has no row in the access table`);
    return { entity, noun };
  });
}
