import type { RubricInput } from '../../../server/engine/documents/rubric.js';

export type RubricDraft = RubricInput;
export type CategoryDraft = RubricDraft['categories'][number];
export type ItemDraft = CategoryDraft['items'][number];
export type IndicatorDraft = ItemDraft['indicators'][number];
export type MethodDraft = IndicatorDraft['method'];
export type MethodOf<Kind extends MethodDraft['kind']> = Extract<MethodDraft, { kind: Kind }>;
export type ProfileDraft = NonNullable<RubricDraft['profiles']>[number];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const listIn = (value: unknown, key: string): readonly unknown[] | undefined => {
  const list = isObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : undefined;
};

/** Whether a content has the frame of a rubric, so that it can be edited piece by piece; what is in the pieces may still be wrong. */
export const isRubricDraft = (content: unknown): content is RubricDraft =>
  listIn(content, 'categories')?.every((category) =>
    listIn(category, 'items')?.every((item) =>
      listIn(item, 'indicators')?.every((indicator) => isObject(indicator) && isObject(indicator['method'])),
    ),
  ) ?? false;

/** Where something stands: the category; the item in it; the indicator in that. */
export type Spot = readonly [number] | readonly [number, number] | readonly [number, number, number];

export const spotKey = (spot: Spot): string => spot.join('.');
export const spotOf = (key: string): Spot => key.split('.').map(Number) as unknown as Spot;

/** The place in the document, as findings tell it. */
export const placeOf = ([category, item, indicator]: Spot): readonly (string | number)[] => [
  ...['categories', category],
  ...(item === undefined ? [] : ['items', item]),
  ...(indicator === undefined ? [] : ['indicators', indicator]),
];

export interface Located {
  readonly spot: readonly [number, number, number];
  readonly indicator: IndicatorDraft;
  readonly item: ItemDraft;
}

export const allIndicators = (rubric: RubricDraft): readonly Located[] =>
  rubric.categories.flatMap((category, c) =>
    category.items.flatMap((item, i) => item.indicators.map((indicator, n): Located => ({ spot: [c, i, n], indicator, item }))),
  );

export const itemsOf = (rubric: RubricDraft): readonly { readonly spot: readonly [number, number]; readonly item: ItemDraft }[] =>
  rubric.categories.flatMap(({ items }, c) => items.map((item, i) => ({ spot: [c, i] as const, item })));
