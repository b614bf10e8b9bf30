import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { inPackage } from '../../server/core/package-root.js';

const files = readdirSync(inPackage('admin'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));

describe('the operations of the console', () => {
  const schema = buildSchema(readFileSync(inPackage('schema', 'schema.graphql'), 'utf8'));

  it('lie beside the pages that use them', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it.each(files)('of %s are valid against the printed schema', (file) => {
    expect(validate(schema, parse(readFileSync(inPackage('admin', file), 'utf8')))).toEqual([]);
  });

  it('have types that are up to date: else run `npx graphql-codegen`', () => {
    const program = path.join('node_modules', '@graphql-codegen', 'cli', 'esm', 'bin.js');
    const check = spawnSync(process.execPath, [program, '--check'], { cwd: inPackage(), encoding: 'utf8' });
    expect(`${check.stdout}${check.stderr}`).not.toContain('stale');
    expect(check.status).toBe(0);
  });
});
