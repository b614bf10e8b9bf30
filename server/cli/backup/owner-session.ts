import pg from 'pg';

/** Text that comes out of a value goes in again as the same value, whatever the server is set to; and what row security would hide is an error, never a gap. */
const exactText = `set row_security = off; set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'; set bytea_output = 'hex'; set extra_float_digits = 1`;

/** Runs `work` with one connection of the database's owner. */
export async function asOwner<Result>(ownerUrl: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(exactText);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** `work` in one transaction; a failure leaves nothing. */
export async function inOneTransaction<Result>(client: pg.Client, begin: string, work: () => Promise<Result>): Promise<Result> {
  await client.query(begin);
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Row security binds an owner too, unless it is a superuser or bypasses it. */
export async function isBoundByRowSecurity(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ isBound: boolean }>(
    `select not (rolsuper or rolbypassrls) as "isBound" from pg_roles where rolname = current_user`,
  );
  return rows[0]?.isBound ?? true;
}

export const rowSecurityStatements = async (client: pg.Client, force: 'force' | 'no force'): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity order by 1`,
  );
  return rows.map(({ name }) => `alter table ${name} ${force} row level security`);
};
