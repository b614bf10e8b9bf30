import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { AccessTable } from '../../server/access/access-table.js';
import type { ModuleAccess, NounAccess } from '../../server/access/noun-access.js';
import { everyRow } from '../../server/access/row-rule.js';
import { rowSecurityStatements } from '../../server/access/row-security.js';
import { composeSchema } from '../../server/compose-schema.js';
import { systemClock } from '../../server/core/clock.js';
import { roles } from '../../server/core/role.js';
import { Catalogue } from '../../server/graph/catalogue.js';
import { accessTable } from '../../server/graph-access.js';
import { hides } from '../../server/masks.js';
import { moduleAccess } from '../../server/modules/access.js';
import { Commands } from '../../server/modules/audit/commands.js';
import { entryFindings } from '../support/access/mutation-findings.js';
import { mutationInputs } from '../support/access/mutation-inputs.js';
import { conditionFindings, grantFindings } from '../support/access/rights-findings.js';
import { nullabilityFindings, rowFindings } from '../support/access/schema-findings.js';
import { StoredRows } from '../support/access/stored-rows.js';
import { Truth } from '../support/access/truth.js';
import { rightFindings } from '../support/access/written-rights.js';
import { openOwnerSource } from '../support/data-source.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { buildWorld, type World } from '../support/world.js';

// The access table itself, widened, narrowed or with a row missing: each is found.

let database: TestDatabase;
let world: World;
let owner: DataSource;
let schema: GraphQLSchema;
let catalogue: Catalogue;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await buildWorld(database);
  owner = await openOwnerSource(database.ownerUrl);
  ({ schema, catalogue } = await composeSchema());
});
afterAll(async () => {
  await owner?.destroy();
  await world?.close();
  await database?.drop();
});

const changed = (name: string, change: (noun: NounAccess) => NounAccess | undefined): ModuleAccess[] =>
  moduleAccess.map((module) => ({
    ...module,
    nouns: module.nouns.flatMap((noun) => (noun.model.name === name ? (change(noun) ?? []) : noun)),
  }));
const withCommands = (change: (commands: ModuleAccess['commands']) => ModuleAccess['commands']): AccessTable =>
  new AccessTable(moduleAccess.map((module) => ({ ...module, commands: change(module.commands) })));
const without = (commands: ModuleAccess['commands'], name: string): ModuleAccess['commands'] =>
  Object.fromEntries(Object.entries(commands).filter(([key]) => key !== name));

test('a widened row rule differs from what the product says, and from the database', async () => {
  const stored = await StoredRows.read(owner, catalogue);
  const wide = changed('Scorecard', (noun) => ({ ...noun, read: { ...noun.read, AGENCY: everyRow } }));
  const { actor } = world.first.contextOf('agency01');
  expect(rightFindings(catalogue, stored, new Truth(stored, accessTable, actor))).toEqual([]);
  expect(rightFindings(catalogue, stored, new Truth(stored, new AccessTable(wide), actor))).toEqual([
    'first-agency01 (AGENCY): the access table opens other rows of Scorecard than the product says',
  ]);
  expect(await conditionFindings(owner, wide)).toEqual([
    expect.stringContaining('scorecard: the policy of AGENCY for SELECT is not everyRow'),
  ]);
});

test('a row for a role that had none differs from what the product says, and from the database', async () => {
  const stored = await StoredRows.read(owner, catalogue);
  const wide = changed('Mark', (noun) => ({ ...noun, read: { ...noun.read, AGENCY: everyRow } }));
  const { actor } = world.first.contextOf('agency01');
  expect(rightFindings(catalogue, stored, new Truth(stored, new AccessTable(wide), actor))).toEqual([expect.stringContaining('Mark')]);
  expect(await grantFindings(owner, wide)).toEqual([expect.stringContaining('AGENCY may not SELECT mark')]);
});

test('a noun without a row in the access table stops the build of its table and is found in the schema', () => {
  const modules = changed('Mark', () => undefined);
  expect(() => rowSecurityStatements(owner.entityMetadatas, modules, hides)).toThrow(/Mark has no row in the access table/);
  expect(rowFindings({ schema, catalogue, access: new AccessTable(modules) })).toEqual([
    'Query.mark has no row in the access table',
    'Query.marks has no row in the access table',
  ]);
});

test('a mutation or query without a row is found, and nobody may give it', async () => {
  const access = withCommands((commands) => without(commands, 'startEvaluation'));
  expect(rowFindings({ schema, catalogue, access })).toEqual(['Mutation.startEvaluation has no row in the access table']);
  const silent = new AccessTable(moduleAccess.map(({ nouns, commands }) => ({ nouns, commands })));
  const withoutRow = [
    'checkContent',
    'approvals',
    'compareVersions',
    'cycleMovePreview',
    'versionInForce',
    'simulatedExplanation',
    'tryIndicator',
    'openingPreview',
    'publicationPreview',
    'explanation',
  ].map((query) => `Query.${query} has no row in the access table`);
  expect(rowFindings({ schema, catalogue, access: silent }).sort()).toEqual(withoutRow.sort());
  const commands = new Commands(world.source, access, systemClock);
  const attempt = commands.run(world.first.contextOf('department'), { name: 'startEvaluation', input: {} }, async () => ({ id: 'done' }));
  await expect(attempt).rejects.toMatchObject({ kind: 'forbidden', code: 'COMMAND_NOT_ALLOWED' });
});

test('a widened guard of a command, and a mutation without an entry, are found', () => {
  const wide = withCommands((commands) => (commands['cancelJob'] ? { ...commands, cancelJob: roles } : commands));
  expect(entryFindings(schema, wide)).toEqual(['cancelJob is open to other roles than the product says']);
  const { cancelJob: _, ...entries } = mutationInputs;
  expect(entryFindings(schema, accessTable, entries)).toEqual(['cancelJob has no entry in mutation-inputs.ts']);
});

test('a target that not every reader of the source reads makes a non-null relation a finding', () => {
  const modules = changed('Agency', (noun) => ({ ...noun, read: { DEPARTMENT: everyRow } }));
  const found = nullabilityFindings({ schema, catalogue, access: new AccessTable(modules) });
  expect(found).toContain('Scorecard.agency is non-null, but not everyone who reads Scorecard reads it');
  expect(found).toContain('Fact.agency is non-null, but not everyone who reads Fact reads it');
});

test('a masked column that one more role meets, and a shown column without a sensitivity, are findings', () => {
  const modules = changed('Person', (noun) => ({ ...noun, read: { ...noun.read, ANALYST: everyRow } }));
  expect(nullabilityFindings({ schema, catalogue, access: new AccessTable(modules) })).toContain(
    'Person.name is non-null, but not everyone who reads Person reads it',
  );
  const person = catalogue.noun('Person');
  const leaves = new Map([...person.leaves].map(([name, leaf]) => [name, name === 'code' ? { ...leaf, sensitivity: undefined } : leaf]));
  const untagged = new Catalogue(new Map(catalogue.nouns).set('Person', { ...person, leaves }), catalogue.enums);
  expect(rowFindings({ schema, catalogue: untagged, access: accessTable })).toEqual(['Person.code has no sensitivity']);
});
