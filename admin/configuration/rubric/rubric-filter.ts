import { indicatorsOf, type Rubric } from './rubric-shape.js';

export interface Named {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

const holds =
  (text: string) =>
  ({ code, name, nameEn }: Named): boolean =>
    [code, name, nameEn].some((word) => word.toLowerCase().includes(text));

/** The rubric cut down to the indicators that match by code or name; empty branches vanish. */
export const matching = (rubric: Rubric, text: string) =>
  rubric.categories.nodes
    .map((category) => ({
      ...category,
      items: category.items.nodes
        .map((item) => ({ ...item, shown: indicatorsOf(item).filter(holds(text.trim().toLowerCase())) }))
        .filter((item) => item.shown.length > 0),
    }))
    .filter((category) => category.items.length > 0);

export type ShownCategory = ReturnType<typeof matching>[number];

/** The item that holds an indicator. */
export const homeOf = (rubric: Rubric, indicatorId: string | undefined): string | undefined =>
  rubric.categories.nodes
    .flatMap((category) => category.items.nodes)
    .find((item) => item.indicators.nodes.some(({ id }) => id === indicatorId))?.id;
