import type { Method } from '../../../server/engine/documents/method.js';
import type { DataElementsQuery, RubricQuery } from '../../generated/graphql.js';

export type Rubric = NonNullable<RubricQuery['rubric']>;
export type Category = Rubric['categories']['nodes'][number];
export type Item = Category['items']['nodes'][number];
export type Indicator = Omit<Item['indicators']['nodes'][number], 'method'> & { readonly method: Method };
export type Profile = Rubric['profiles']['nodes'][number];
export type DataElement = DataElementsQuery['dataElements']['nodes'][number];

/** An indicator's method is checked against its schema before it is stored; here it only takes its type. */
export const indicatorsOf = (item: Item): readonly Indicator[] => item.indicators.nodes as readonly Indicator[];

export const itemsOf = (rubric: Rubric): readonly Item[] => rubric.categories.nodes.flatMap((category) => category.items.nodes);

export const allIndicators = (rubric: Rubric): readonly Indicator[] => itemsOf(rubric).flatMap(indicatorsOf);
