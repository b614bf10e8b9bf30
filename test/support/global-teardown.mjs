import { rmSync } from 'node:fs';
import pg from 'pg';

export default async function globalTeardown() {
  const { embedded, ownerUrl, template, directory } = globalThis.zelianTests;
  rmSync(directory, { recursive: true, force: true });
  if (embedded) {
    await embedded.postgres.stop();
    rmSync(embedded.directory, { recursive: true, force: true });
    return;
  }
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  // the empty one, and those that were filled from it
  const { rows } = await client.query('SELECT datname AS name FROM pg_database WHERE datname = $1 OR starts_with(datname, $2)', [
    template,
    `${template}_`,
  ]);
  for (const { name } of rows) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.end();
}
