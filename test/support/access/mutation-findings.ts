import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import type { AccessTable } from '../../../server/access/access-table.js';
import type { Role } from '../../../server/core/role.js';
import type { MutationEntry, Place } from './mutation-entry.js';
import { mutationInputs } from './mutation-inputs.js';
import type { Answer, Caller, ServedWorld } from './served-world.js';

export const mutationNames = (schema: GraphQLSchema): string[] => Object.keys(schema.getMutationType()?.getFields() ?? {});

/** Mutations without an entry, entries without a mutation, and roles that the access table and the entry give differently. */
export function entryFindings(schema: GraphQLSchema, access: AccessTable, entries = mutationInputs): string[] {
  const names = mutationNames(schema);
  const sorted = (list: readonly Role[] | undefined): string => [...(list ?? [])].sort().join();
  return [
    ...names.filter((name) => !entries[name]).map((name) => `${name} has no entry in mutation-inputs.ts`),
    ...Object.keys(entries)
      .filter((name) => !names.includes(name))
      .map((name) => `${name} is no mutation`),
    ...names
      .filter((name) => entries[name] && sorted(access.rolesOfCommand(name)) !== sorted(entries[name].allowed))
      .map((name) => `${name} is open to other roles than the product says`),
  ];
}

/** The operation by the schema alone: every argument a variable, the least that can be selected. */
export function operationOf(schema: GraphQLSchema, name: string): string {
  const field = schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`the schema has no mutation ${name}`);
  const declared = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return declared ? `mutation (${declared}) { ${name}(${passed}) { __typename } }` : `mutation { ${name} { __typename } }`;
}

/** Entries, and the seals that a server puts on them later. */
const trail = ['audit_entry', 'audit_seal'];

/** A hash of every row of every table but those left out: the audit trail, unless others are named. */
export async function hashOfTables(owner: DataSource, leftOut: readonly string[] = trail): Promise<string> {
  const tables = owner.entityMetadatas.map(({ tableName }) => tableName).filter((table) => !leftOut.includes(table));
  const parts = tables.map(
    (table) => `select '${table}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from "${table}" t`,
  );
  return JSON.stringify(await owner.query(`select * from (${parts.join(' union all ')}) as tables order by name`));
}

interface Entry {
  readonly outcome: string;
  readonly reason: string | null;
  readonly action: string;
  readonly account_code: string;
  readonly role: string;
}

export const entriesOf = (owner: DataSource, answer: Answer): Promise<Entry[]> =>
  owner.query('select outcome, reason, action, account_code, role from audit_entry where request_id = $1', [
    answer.headers.get('x-request-id'),
  ]);

/** One mutation as one caller: its outcome is what the role says, with exactly one entry, and a refusal changes nothing. */
export async function mutationFindings(place: Place & { schema: GraphQLSchema }, name: string): Promise<string[]> {
  const entry = mutationInputs[name] as MutationEntry;
  const isAllowed = entry.allowed.includes(place.caller.home.contextOf(place.caller.account).actor.role as Role);
  const found = await attemptFindings(place, {
    name,
    variables: await entry.valid(place),
    code: isAllowed ? undefined : 'COMMAND_NOT_ALLOWED',
    isOnlyLookedAt: entry.isOnlyLookedAt ?? false,
  });
  if (!isAllowed || !entry.foreign) return found;
  return [...found, ...(await attemptFindings(place, { name, variables: await entry.foreign(place), code: 'NOT_FOUND' }))];
}

interface Attempt {
  readonly name: string;
  readonly variables: object;
  /** how the code of the refusal ends; undefined where it succeeds */
  readonly code: string | undefined;
  readonly isOnlyLookedAt?: boolean;
}

async function attemptFindings(
  { served, owner, caller, schema }: Place & { schema: GraphQLSchema },
  { name, variables, code, isOnlyLookedAt = false }: Attempt,
): Promise<string[]> {
  const before = await hashOfTables(owner);
  const answer = await served.ask(caller, operationOf(schema, name), variables);
  const entries = await entriesOf(owner, answer);
  const after = await hashOfTables(owner);
  const who = `${name} by ${caller.name}${code ? `, to be refused with ${code}` : ''}`;
  const told = answer.body.errors?.[0]?.extensions.code;
  const outcome = code ? 'DENIED' : 'COMMITTED';
  const { actor } = caller.home.contextOf(caller.account);
  const isRight =
    entries.length === 1 &&
    entries[0]?.outcome === outcome &&
    entries[0].action === name &&
    entries[0].account_code === actor.accountCode &&
    entries[0].role === actor.role;
  return [
    ...(isRight ? [] : [`${who}: the audit trail holds ${JSON.stringify(entries)}`]),
    ...((code === undefined ? told === undefined : told?.endsWith(code)) ? [] : [`${who}: answered ${answer.text.slice(0, 300)}`]),
    ...((code || isOnlyLookedAt) && before !== after ? [`${who}: something changed`] : []),
    ...(!code && !isOnlyLookedAt && before === after ? [`${who}: nothing changed`] : []),
  ];
}

export const everyMutation = (served: ServedWorld, schema: GraphQLSchema): (readonly [string, Caller])[] =>
  mutationNames(schema).flatMap((name) => served.callers.map((caller) => [name, caller] as const));
