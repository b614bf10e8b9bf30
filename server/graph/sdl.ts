import { type Catalogue, type Noun, present } from './catalogue.js';
import type { GraphAccess } from './graph-access.js';
import { defaultLimits, type GraphLimits } from './limits.js';
import { wordsOf } from './naming.js';
import { figureTypes, groupsField } from './sdl-figures.js';
import { edgeFields, rootFields } from './sdl-list.js';
import { block, described } from './sdl-text.js';
import { kindInputs, nounInputs } from './sdl-where.js';

/** SDL of everything that reads: relations, connections, filters, orders, aggregates and groups. */
export function readSdl(catalogue: Catalogue, access: GraphAccess, limits: GraphLimits = defaultLimits): string {
  const nouns = [...catalogue.nouns.values()];
  const isSure = (noun: Noun, name: string): boolean => {
    const edge = present(noun.toOne, name);
    return edge.isRequired && access.readsAllOf(noun.name, name, edge.target.name);
  };
  return [
    block('enum Direction', 'A direction of order.', [described('From the least.', 'ASC'), described('From the greatest.', 'DESC')]),
    pageInfo,
    ...kindInputs(catalogue),
    block(
      'extend type Query',
      '',
      nouns.flatMap((noun) => rootFields(noun, limits)),
    ),
    ...nouns.map((noun) => block(`extend type ${noun.name}`, '', edgeFields(noun, limits, isSure))),
    ...nouns.flatMap((noun) => [...pageTypes(noun), ...nounInputs(noun), ...figureTypes(noun)]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const pageInfo = block('type PageInfo', 'Where a page stands in its list.', [
  described('Whether rows follow: read from the list going forward; going backward, whether before was given.', 'hasNextPage: Boolean!'),
  described(
    'Whether rows precede: read from the list going backward; going forward, whether after or an offset was given.',
    'hasPreviousPage: Boolean!',
  ),
  described('Cursor of the first row; null on an empty page.', 'startCursor: String'),
  described('Cursor of the last row; null on an empty page.', 'endCursor: String'),
]);

function pageTypes(noun: Noun): string[] {
  const { name } = noun;
  const words = wordsOf(name);
  return [
    block(`type ${name}Edge`, `A ${words} at its place in a list.`, [
      described('Stands for the place; good for the same list in the same order.', 'cursor: String!'),
      described('The row.', `node: ${name}!`),
    ]),
    block(`type ${name}Connection`, `A page of a list, and figures over the whole of it.`, [
      described('Rows of the page.', `nodes: [${name}!]!`),
      described('Rows of the page with their cursors.', `edges: [${name}Edge!]!`),
      described('Where the page stands.', 'pageInfo: PageInfo!'),
      described('Rows of the list, all pages together.', 'totalCount: Int!'),
      described('Figures over the list, all pages together.', `aggregate: ${name}Aggregate!`),
      groupsField(noun),
    ]),
  ];
}
