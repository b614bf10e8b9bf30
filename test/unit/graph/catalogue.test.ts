import 'reflect-metadata';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinTable, ManyToMany, PrimaryColumn } from 'typeorm';
import { leavesWithoutSensitivity, present } from '../../../server/graph/catalogue.js';
import { Shown } from '../../../server/graph/fields.js';
import { Noun, Sensitivity } from '../../../server/graph/model-options.js';
import { constantOf, identifierOf, pluralOf, wordsOf } from '../../../server/graph/naming.js';
import { readCatalogue } from '../../../server/graph/read-catalogue.js';
import { Tenant } from '../../../server/graph/tenant.js';

/** A model with one more property; each test makes its own. */
function model(name: string, decorate: (prototype: object) => void, options = {}): Function {
  const made = { [name]: class extends Tenant {} }[name] as Function;
  decorate(made.prototype);
  Noun(options)(made as never);
  ObjectType()(made);
  Entity(name.toLowerCase())(made as never);
  return made;
}

const shown = (name: string, kind: 'text' | 'int' | 'text?') => (prototype: object) => Shown('public', kind, 'A field.')(prototype, name);

test('names of root fields come from the class, or from the model when it says so', async () => {
  const catalogue = await readCatalogue([
    model('Policy', shown('code', 'text')),
    model('Person', shown('code', 'text'), { many: 'persons' }),
  ]);
  expect([...catalogue.roots.keys()]).toEqual(['policy', 'policies', 'person', 'persons']);
  expect(present(catalogue.nouns, 'Policy').leaves.get('code')).toMatchObject({ column: 'code', isNullable: false, sensitivity: 'public' });
  expect([...present(catalogue.nouns, 'Policy').leaves.keys()]).toEqual(['id', 'code']);
});

test('two nouns that would be read by one name stop the build', async () => {
  const models = [model('Case', shown('code', 'text')), model('Matter', shown('code', 'text'), { many: 'cases' })];
  await expect(readCatalogue(models)).rejects.toThrow('Matter and Case would both be read by cases: name one of them with @Noun');
});

const defects: [string, (prototype: object) => void, RegExp][] = [
  [
    'a float',
    (prototype) => {
      Field(() => Float)(prototype, 'share');
      Column('double precision')(prototype, 'share');
    },
    /share: the graph does not read Float: use Int, or Decimal/,
  ],
  [
    'a field whose column may be null',
    (prototype) => {
      Field(() => String)(prototype, 'note');
      Column('text', { nullable: true })(prototype, 'note');
    },
    /note: the column may be null, the field may not/,
  ],
  [
    'a kind that its column does not hold',
    (prototype) => {
      Field(() => Int)(prototype, 'total');
      Column('bigint')(prototype, 'total');
    },
    /total: a Int cannot be read from a column of type bigint/,
  ],
  [
    'a list in one of column and field alone',
    (prototype) => {
      Field(() => [String])(prototype, 'tags');
      Column('text')(prototype, 'tags');
    },
    /tags: a list in one of column and field alone/,
  ],
];

test.each(defects)('%s stops the build, with the place', async (what, decorate, message) => {
  await expect(readCatalogue([model(`Defect${what.length}`, decorate)])).rejects.toThrow(message);
});

test('a noun without an id, a relation without columns of its own, and an order by nothing stop the build', async () => {
  @ObjectType()
  @Entity('bare')
  class Bare {
    @PrimaryColumn('uuid')
    key: string;

    @Field(() => ID)
    @Column('uuid')
    other: string;
  }
  await expect(readCatalogue([Bare])).rejects.toThrow('Bare: a noun of the graph has a field id of type ID');
  const left = model('Left', (prototype) => {
    ManyToMany(() => left)(prototype, 'others');
    JoinTable()(prototype, 'others');
  });
  await expect(readCatalogue([left])).rejects.toThrow(/Left\.others: a relation needs its own columns/);
  await expect(readCatalogue([model('Sorted', shown('code', 'text'), { order: ['rank'] })])).rejects.toThrow('Sorted: ordered by rank');
  await expect(readCatalogue([model('Lasting', shown('code', 'text'), { inForce: { path: [], namedBy: [] } })])).rejects.toThrow(
    'Lasting is in force by the state of Lasting, which has none',
  );
});

test('columns without a word on who may see them are listed', async () => {
  const open = model('Open', (prototype) => {
    Field(() => String)(prototype, 'code');
    Column('text')(prototype, 'code');
  });
  const told = model('Told', (prototype) => {
    Field(() => String)(prototype, 'code');
    Column('text')(prototype, 'code');
    Sensitivity('personal')(prototype, 'code');
  });
  expect(leavesWithoutSensitivity(await readCatalogue([open, told]))).toEqual(['Open.code']);
});

test('names are turned as the schema and SQL need them', () => {
  expect(['agency', 'gradingPolicy', 'access', 'box', 'day', 'duty', 'batch'].map(pluralOf)).toEqual([
    'agencies',
    'gradingPolicies',
    'accesses',
    'boxes',
    'days',
    'duties',
    'batches',
  ]);
  expect([constantOf('administrativeLevel'), wordsOf('GradingPolicy'), identifierOf('a"b')]).toEqual([
    'ADMINISTRATIVE_LEVEL',
    'grading policy',
    '"a""b"',
  ]);
});
