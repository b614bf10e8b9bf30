import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageRoot } from './core/package-root.js';
import { createDataSource } from './database/data-source.js';
import { startEmbeddedPostgres } from './database/embedded-postgres.js';
import { models } from './modules/models.js';

/** Writes schema/migrations/<timestamp>-<name>.ts with what the models have and the migrations lack. Usage: npm run migration -- add-noun */
const name = process.argv[2];
if (!name || !/^[a-z]+(-[a-z]+)+$/.test(name)) throw new Error('usage: npm run migration -- <verb>-<noun>');

const directory = mkdtempSync(path.join(os.tmpdir(), 'zelian-migration-'));
const postgres = await startEmbeddedPostgres({ dataDirectory: path.join(directory, 'data'), isDisposable: true, log: () => undefined });
try {
  const source = await createDataSource({ url: postgres.ownerUrl(), models, hasMigrations: true }).initialize();
  await source.runMigrations();
  const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
  await source.destroy();
  const timestamp = Date.now();
  const title = name
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
  const lines = (queries: readonly { query: string }[]) =>
    queries.map(({ query }) => `    await runner.query(\`${query.replaceAll('`', '\\`')}\`);`).join('\n');
  const text = `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${title}${timestamp} implements MigrationInterface {
  name = '${title}${timestamp}';

  async up(runner: QueryRunner): Promise<void> {
${lines(upQueries)}
  }

  async down(runner: QueryRunner): Promise<void> {
${lines([...downQueries].reverse())}
  }
}
`;
  writeFileSync(path.join(packageRoot, 'schema', 'migrations', `${timestamp}-${name}.ts`), text);
  process.stdout.write(`${upQueries.length} statements written\n`);
} finally {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}
