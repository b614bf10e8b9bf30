import { isOrderable, type Leaf, type Noun } from './catalogue.js';
import { mostGroups, usualGroups } from './group-limits.js';
import type { AggregateFunction } from './kinds.js';
import { upperFirst, wordsOf } from './naming.js';
import { type GroupPath, groupPaths } from './paths.js';
import { block, described } from './sdl-text.js';

const meanings: Readonly<Record<AggregateFunction, string>> = {
  min: 'The least value; null where there is none.',
  max: 'The greatest value; null where there is none.',
  sum: 'The exact sum; null where there is no value.',
  avg: 'The average of the values there are, rounded to four decimals; null where there is none.',
  median: 'The median of the values there are, rounded to four decimals; null where there is none.',
};
const functions = Object.keys(meanings) as AggregateFunction[];

const resultOf = (leaf: Leaf, name: AggregateFunction): string => (name === 'min' || name === 'max' ? leaf.kind.graphql : 'Decimal');

export const groupsField = (noun: Noun): string =>
  described(
    `The rows of the list by equal keys, in the order of the keys.`,
    `groups(${[
      described('One to four keys.', `by: [${noun.name}GroupKey!]!`),
      described(`Groups wanted, 0 to ${mostGroups}; ${usualGroups} when left out.`, 'first: Int'),
      described('Groups to skip.', 'offset: Int'),
    ].join(' ')}): [${noun.name}Group!]!`,
  );

/** Types of a noun's figures: aggregates and groups. */
export const figureTypes = (noun: Noun): string[] => [...aggregateTypes(noun), ...groupTypes(noun)];

function aggregateTypes(noun: Noun): string[] {
  const { name } = noun;
  const offered = functions.map((each) => [each, aggregated(noun, each)] as const).filter(([, leaves]) => leaves.length > 0);
  const field = described('Of which field', `field: ${name}Field!`);
  const figures = [
    described('Rows of the list, all pages together.', 'count: Int!'),
    described('Different values of a field, nulls left out.', `countDistinct(${field}): Int!`),
    ...offered.map(([each]) => described(meanings[each], `${each}: ${name}${upperFirst(each)}!`)),
  ];
  return [
    block(`type ${name}Aggregate`, `Figures over every ${wordsOf(name)} of a list.`, figures),
    ...offered.map(([each, leaves]) => {
      const members = leaves.map((leaf) => described(`Of ${leaf.name}.`, `${leaf.name}: ${resultOf(leaf, each)}`));
      return block(`type ${name}${upperFirst(each)}`, meanings[each], members);
    }),
  ];
}

function groupTypes(noun: Noun): string[] {
  const { name } = noun;
  const paths = [...groupPaths(noun).values()];
  const constants = paths.map((path) => described(pathSentence(path), path.constant));
  const keys = paths.map((path) => described(pathSentence(path), `${path.name}: ${path.kind.graphql}`));
  return [
    block(`enum ${name}GroupKey`, `What every ${wordsOf(name)} can be grouped by.`, constants),
    block(`type ${name}GroupKeys`, 'The values that the rows of a group share; only keys named in by may be selected.', keys),
    block(`type ${name}Group`, 'Rows with equal keys.', [
      described('What they share.', `key: ${name}GroupKeys!`),
      described('Figures over them.', `aggregate: ${name}Aggregate!`),
    ]),
  ];
}

const aggregated = (noun: Noun, name: AggregateFunction): Leaf[] =>
  [...noun.leaves.values()].filter((leaf) => isOrderable(leaf) && leaf.kind.aggregates.includes(name));

function pathSentence({ edges, leaf, part }: GroupPath): string {
  const of = [...edges.map((edge) => edge.name), leaf.name].join('.');
  return part ? `The ${part} of ${of}.` : `${upperFirst(of)}.`;
}
