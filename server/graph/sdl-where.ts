import { type Catalogue, isFilterable, isOrderable, type Noun } from './catalogue.js';
import type { Kind, Operator } from './kinds.js';
import { constantOf, wordsOf } from './naming.js';
import { block, described } from './sdl-text.js';

const meanings: Readonly<Record<Operator, string>> = {
  eq: 'Equal.',
  ne: 'Not equal; a null is not equal to any value.',
  in: 'Equal to one of these; an empty list finds nothing.',
  notIn: 'Equal to none of these; nulls are found.',
  lt: 'Less than; text is compared by code points.',
  lte: 'Less than or equal.',
  gt: 'Greater than.',
  gte: 'Greater than or equal.',
  contains: 'Holds this text; upper and lower case differ.',
  startsWith: 'Begins with this text; upper and lower case differ.',
  has: 'One of its items is this.',
};

/** One input per kind of leaf that occurs. */
export function kindInputs(catalogue: Catalogue): string[] {
  const found = new Map<string, Kind>();
  for (const noun of catalogue.nouns.values()) for (const { kind } of noun.leaves.values()) found.set(kind.family, kind);
  return [...found.values()].map((kind) => {
    const operators = kind.operators.map((name) =>
      described(meanings[name], `${name}: ${name === 'in' || name === 'notIn' ? `[${kind.operand}!]` : kind.operand}`),
    );
    const isNull = described('true: has no value; false: has one.', 'isNull: Boolean');
    return block(`input ${kind.family}Where`, `Conditions on a ${kind.graphql}: all of them hold. A null operand is refused.`, [
      ...operators,
      isNull,
    ]);
  });
}

/** Filters and orders of a noun. */
export function nounInputs(noun: Noun): string[] {
  const { name } = noun;
  const words = wordsOf(name);
  const leaves = [...noun.leaves.values()];
  const members = [
    described('All of these hold; an empty list always does.', `and: [${name}Where!]`),
    described('One of these holds; an empty list never does.', `or: [${name}Where!]`),
    described('This does not hold.', `not: ${name}Where`),
    ...leaves.filter(isFilterable).map((leaf) => described(`On ${leaf.name}.`, `${leaf.name}: ${leaf.kind.family}Where`)),
    ...[...noun.toOne.values()].map((edge) =>
      described(`There is a ${wordsOf(edge.name)}, and this holds of it.`, `${edge.name}: ${edge.target.name}Where`),
    ),
    ...[...noun.toMany.values()].map((edge) => described(`On its ${wordsOf(edge.name)}.`, `${edge.name}: ${edge.target.name}ListWhere`)),
  ];
  const constants = leaves.filter(isOrderable).map((leaf) => described(`The field ${leaf.name}.`, constantOf(leaf.name)));
  return [
    block(`input ${name}Where`, `Conditions on a ${words}: all of them hold.`, members),
    block(`input ${name}ListWhere`, `Conditions on every ${words} of a parent that the caller may see.`, [
      described('At least one of them is such.', `some: ${name}Where`),
      described('None of them is such.', `none: ${name}Where`),
      described('Each of them is such; also where there is none.', `every: ${name}Where`),
    ]),
    block(`enum ${name}Field`, `Fields of a ${words} that can be ordered by and counted.`, constants),
    block(`input ${name}Order`, `One step of an order.`, [
      described('By which field.', `field: ${name}Field!`),
      described('Nulls come last either way.', 'direction: Direction! = ASC'),
    ]),
  ];
}
