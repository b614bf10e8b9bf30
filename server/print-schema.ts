import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { composeSchema } from './compose-schema.js';
import { inPackage } from './core/package-root.js';

/** Prints schema/schema.graphql; with --check it only compares, and fails where the file is stale. */
const file = inPackage('schema', 'schema.graphql');
const { schema } = await composeSchema();
const text = `${printSchema(lexicographicSortSchema(schema))}\n`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('schema/schema.graphql is stale: run `npm run schema` and commit it.\n');
  process.exitCode = 1;
}
