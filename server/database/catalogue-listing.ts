import type { DataSource } from 'typeorm';

/** Each returns sorted lines of text. Names of roles and of the schema's own objects only; nothing of PostgreSQL's. */
const questions: readonly (readonly [string, string])[] = [
  [
    'tables',
    `select c.relname || ' row security ' || c.relrowsecurity || ' forced ' || c.relforcerowsecurity from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r','p')`,
  ],
  [
    'columns',
    `select table_name || '.' || column_name || ' ' || data_type || case is_nullable when 'NO' then ' not null' else '' end || coalesce(' collate ' || collation_name, '') || coalesce(' default ' || column_default, '') from information_schema.columns where table_schema in ('public','auth')`,
  ],
  [
    'constraints',
    `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where contype <> 'n' and connamespace in ('public'::regnamespace, 'auth'::regnamespace)`,
  ],
  ['indexes', `select indexdef from pg_indexes where schemaname in ('public','auth')`],
  [
    'policies',
    `select tablename || ' ' || policyname || ' ' || cmd || ' to ' || array_to_string(roles, ',') || coalesce(' using ' || qual, '') || coalesce(' check ' || with_check, '') from pg_policies where schemaname = 'public'`,
  ],
  [
    'grants',
    `select table_schema || '.' || table_name || ' ' || privilege_type || ' to ' || grantee || ' (' || string_agg(column_name, ', ' order by column_name) || ')' from information_schema.column_privileges where table_schema in ('public','auth') and grantee like 'zelian\\_%' group by table_schema, table_name, privilege_type, grantee
    union select table_schema || '.' || table_name || ' ' || privilege_type || ' to ' || grantee from information_schema.table_privileges where table_schema in ('public','auth') and grantee like 'zelian\\_%' and privilege_type = 'DELETE'`,
  ],
  [
    'functions',
    `select p.oid::regprocedure || ' definer ' || p.prosecdef || ' owner ' || case when pg_get_userbyid(p.proowner) like 'zelian\\_%' then pg_get_userbyid(p.proowner) else 'owner' end || ' ' || md5(p.prosrc) from pg_proc p where p.pronamespace in ('public'::regnamespace, 'auth'::regnamespace) and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  ],
  ['triggers', `select tgrelid::regclass || ' ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal`],
  ['views', `select schemaname || '.' || viewname || ' ' || definition from pg_views where schemaname in ('public','auth')`],
];

/** What the database holds, as text that can be compared: what TypeORM's own comparison does not see. */
export async function catalogueListing(source: DataSource): Promise<string> {
  const parts: string[] = [];
  for (const [title, question] of questions) {
    const rows = (await source.query(`select line from (${question}) as found(line) order by line collate "C"`)) as { line: string }[];
    parts.push(`# ${title}`, ...rows.map(({ line }) => line.replace(/\s+/g, ' ')), '');
  }
  return parts.join('\n');
}
