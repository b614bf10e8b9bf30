import type { DataSource } from 'typeorm';
import { loginRole, signInRole } from '../../../server/access/database-roles.js';
import { databaseRoleOf, databaseRoles } from '../../../server/core/role.js';

// What the database itself says of keys, row security and roles, against the rules of ARCHITECTURE.md; each returns sentences,
// none when all is well. They ask PostgreSQL's catalogue for every table there is: no table is named here.

export const requestRoles: readonly string[] = databaseRoles.map(databaseRoleOf);

export const linesOf = async (owner: DataSource, question: string, values: readonly unknown[] = []): Promise<string[]> =>
  ((await owner.query(question, [...values])) as { line: string }[]).map(({ line }) => line);

const columnsOf = (relation: string, keys: string): string =>
  `(select array_agg(a.attname::text order by k.at) from unnest(${keys}) with ordinality as k(number, at) join pg_attribute a on a.attrelid = ${relation} and a.attnum = k.number)`;

/** Tables of `public` that are no model's, but for the record of migrations; and models without a table. */
export async function tableFindings(owner: DataSource): Promise<string[]> {
  const stored = await linesOf(
    owner,
    `select relname::text as line from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r','p')`,
  );
  const modelled = new Set(owner.entityMetadatas.map(({ tableName }) => tableName));
  const strange = stored.filter((table) => table !== 'migration' && !modelled.has(table)).map((table) => `${table} is no model's table`);
  return [...strange, ...[...modelled].filter((table) => !stored.includes(table)).map((table) => `${table} is not in the database`)];
}

/** Primary key (jurisdiction_id, id); jurisdiction_id in every unique, exclusion and foreign key, on both sides. */
export async function keyFindings(owner: DataSource): Promise<string[]> {
  const keys = await linesOf(
    owner,
    `select c.relname || ' has the primary key ' || coalesce(${columnsOf('c.oid', 'p.conkey')}::text, 'none') as line
     from pg_class c left join pg_constraint p on p.conrelid = c.oid and p.contype = 'p'
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r','p') and c.relname <> 'migration'
       and ${columnsOf('c.oid', 'p.conkey')} is distinct from array['jurisdiction_id','id']`,
  );
  const uniques = await linesOf(
    owner,
    `select i.indexrelid::regclass || ' is unique or exclusive across jurisdictions' as line
     from pg_index i join pg_class c on c.oid = i.indrelid
     where c.relnamespace = 'public'::regnamespace and c.relname <> 'migration' and (i.indisunique or i.indisexclusion)
       and not (${columnsOf('c.oid', 'i.indkey::int2[]')} @> array['jurisdiction_id'])`,
  );
  const foreign = await linesOf(
    owner,
    `select f.conrelid::regclass || '.' || f.conname || ' references across jurisdictions' as line
     from pg_constraint f where f.contype = 'f' and f.connamespace = 'public'::regnamespace
       and not exists (select from unnest(f.conkey, f.confkey) as pair(own, other)
         join pg_attribute a on a.attrelid = f.conrelid and a.attnum = pair.own
         join pg_attribute b on b.attrelid = f.confrelid and b.attnum = pair.other
         where a.attname = 'jurisdiction_id' and b.attname = 'jurisdiction_id')`,
  );
  return [...keys, ...uniques, ...foreign];
}

/** A child of an agency's row that carries agency_id itself must refer to it through the same agency. */
export const agencyKeyFindings = (owner: DataSource, declared: readonly string[]): Promise<string[]> =>
  linesOf(
    owner,
    `select f.conrelid::regclass || '.' || f.conname || ' may lead to another agency''s row' as line
     from pg_constraint f
     join pg_attribute child on child.attrelid = f.conrelid and child.attname = 'agency_id'
     join pg_attribute parent on parent.attrelid = f.confrelid and parent.attname = 'agency_id'
     where f.contype = 'f' and f.connamespace = 'public'::regnamespace and not f.conrelid::regclass::text = any ($1)
       and not (f.conkey @> array[child.attnum] and f.confkey @> array[parent.attnum])`,
    [declared],
  );

/** Row security enabled and forced; policies for each granted operation and none else, none to public, without sub-queries or long lists. */
export async function policyFindings(owner: DataSource): Promise<string[]> {
  const open = await linesOf(
    owner,
    `select relname || ' has row security ' || relrowsecurity || ', forced ' || relforcerowsecurity as line from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r','p') and relname <> 'migration' and not (relrowsecurity and relforcerowsecurity)`,
  );
  const operations = `(values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE')) as o(operation)`;
  const granted = `case when o.operation = 'DELETE' then has_table_privilege(r.role, c.oid, 'DELETE') else has_any_column_privilege(r.role, c.oid, o.operation) end`;
  const policies = `(select count(*) from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname and p.cmd = o.operation and p.roles = array[r.role::name])`;
  const uneven = await linesOf(
    owner,
    `select r.role || ' is granted ' || o.operation || ' on ' || c.relname || ': ' || (${granted}) || ', with ' || ${policies} || ' policies' as line
     from pg_class c, unnest($1::text[]) as r(role), ${operations}
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r','p') and c.relname <> 'migration' and (${granted})::int <> ${policies}`,
    [requestRoles],
  );
  const texts = (await owner.query(
    `select tablename, policyname, roles::text[] as roles, permissive, concat_ws(' ', qual, with_check) as text from pg_policies where schemaname = 'public'`,
  )) as Policy[];
  return [...open, ...uneven, ...texts.flatMap(policyTextFindings)];
}

interface Policy {
  readonly tablename: string;
  readonly policyname: string;
  readonly roles: readonly string[];
  readonly permissive: string;
  readonly text: string;
}

const ofJurisdiction = `jurisdiction_id = (NULLIF(current_setting('app.jurisdiction'::text, true), ''::text))::uuid`;
const longestList = 32;

function policyTextFindings({ tablename, policyname, roles, text }: Policy): string[] {
  const name = `${tablename}.${policyname}`;
  const lists = [...text.matchAll(/ARRAY\[([^\]]*)\]/g)].map(([, items = '']) => items.split(',').length);
  return [
    ...(roles.includes('public') ? [`${name} is for public`] : []),
    ...roles
      .filter((role) => role !== 'public' && role !== signInRole && !requestRoles.includes(role))
      .map((role) => `${name} is for ${role}`),
    ...(/\bselect\b/i.test(text) ? [`${name} holds a sub-query`] : []),
    ...(lists.some((length) => length > longestList) ? [`${name} holds a list of more than ${longestList}`] : []),
    ...(!roles.includes(signInRole) && !text.includes(ofJurisdiction) ? [`${name} is not bound to the jurisdiction`] : []),
  ];
}

/** Request roles own nothing and bypass nothing; the login role inherits nothing and reads nothing; no view is open to them. */
export async function roleFindings(owner: DataSource): Promise<string[]> {
  const everybody = [...requestRoles, loginRole];
  const strong = await linesOf(
    owner,
    `select rolname || ' is too strong' as line from pg_roles
     where rolname = any ($1) and (rolsuper or rolbypassrls or rolinherit or rolcreaterole or rolcreatedb or rolreplication)`,
    [[...everybody, signInRole]],
  );
  const owned = await linesOf(
    owner,
    `select o.rolname || ' owns ' || found.what as line from pg_roles o
     join (select relowner, 'relation ' || relname from pg_class union all select proowner, 'function ' || proname from pg_proc
       union all select nspowner, 'schema ' || nspname from pg_namespace union all select datdba, 'database ' || datname from pg_database) as found(owner, what)
       on found.owner = o.oid
     where o.rolname = any ($1)`,
    [everybody],
  );
  const tables = `pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`;
  const read = await linesOf(
    owner,
    `select '${loginRole} has a right of its own on ' || c.relname as line from ${tables} and c.relkind in ('r','p','v','m')
       and (has_any_column_privilege($1, c.oid, 'SELECT,INSERT,UPDATE') or has_table_privilege($1, c.oid, 'DELETE,TRUNCATE'))`,
    [loginRole],
  );
  const views = await linesOf(
    owner,
    `select r.role || ' reads the view ' || c.relname as line from unnest($1::text[]) as r(role), ${tables} and c.relkind in ('v','m')
       and has_any_column_privilege(r.role, c.oid, 'SELECT')`,
    [everybody],
  );
  return [...strong, ...owned, ...read, ...views];
}
