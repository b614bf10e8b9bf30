import { rmSync } from 'node:fs';
import pg from 'pg';

export default async function globalTeardown() {
  const { embedded, ownerUrl, template } = globalThis.zelianTests;
  if (embedded) {
    await embedded.postgres.stop();
    rmSync(embedded.directory, { recursive: true, force: true });
    return;
  }
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  await client.end();
}
