import type { chinese } from './chinese.js';
import type { MessageTree } from './interpolate.js';

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

/** Chinese is the pattern: every other language has exactly its keys. */
export type Messages = Shape<typeof chinese> & MessageTree;

type KeyOf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : KeyOf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** A key of the console's own sentences, such as `cycle.start`. */
export type MessageKey = KeyOf<Omit<typeof chinese, 'ra'>>;
