import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inPackage } from './core/package-root.js';
import { catalogueListing } from './database/catalogue-listing.js';
import { createDataSource } from './database/data-source.js';
import { startEmbeddedPostgres } from './database/embedded-postgres.js';
import { migrate } from './migrate.js';
import { models } from './modules/models.js';

/**
 * Compares models, migrations and the committed schema/catalogue.txt on a scratch database. With --write it writes the file.
 * Also walks the migrations back and forth once.
 */
const file = inPackage('schema', 'catalogue.txt');
const directory = mkdtempSync(path.join(os.tmpdir(), 'zelian-drift-'));
const postgres = await startEmbeddedPostgres({ dataDirectory: path.join(directory, 'data'), isDisposable: true, log: () => undefined });
const complaints: string[] = [];
try {
  await migrate(postgres.ownerUrl());
  const source = await createDataSource({ url: postgres.ownerUrl(), models, hasMigrations: true }).initialize();
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  for (const { query } of upQueries)
    complaints.push(`the models have what no migration makes: ${query}\n  make one: npm run migration -- <verb>-<noun>`);
  const listing = await catalogueListing(source);
  if (process.argv.includes('--write')) writeFileSync(file, listing);
  else if (readFileSync(file, 'utf8') !== listing)
    complaints.push('schema/catalogue.txt is stale: run `npm run catalogue`, read the difference, and commit it.');
  for (const _ of source.migrations) await source.undoLastMigration();
  await source.runMigrations();
  await source.destroy();
} finally {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
process.exitCode = complaints.length > 0 ? 1 : 0;
