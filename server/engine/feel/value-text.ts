import type { Slots, SlotValue } from '../exact/number-node.js';
import { type Rational, rationalOf, toDecimalText } from '../exact/rational.js';
import { dayText } from './calendar.js';
import { durationText } from './duration.js';
import type { Meaning, ValueType } from './term.js';

/** A value as FEEL writes it: dates and durations in ISO form, texts as they are. */
export function writtenValue(type: ValueType, value: SlotValue): string | null {
  if (value === null) return null;
  if (typeof value !== 'bigint') return String(value);
  if (type === 'date') return dayText(value);
  return type === 'days and time duration' || type === 'years and months duration' ? durationText({ type, value }) : value.toString();
}

/** What a formula yields: numbers as exact rationals, dates and durations as ISO text. */
export type FeelValue = Rational | string | boolean | null;

export function feelValue(meaning: Meaning, slots: Slots): FeelValue {
  if (meaning.type === 'null') return null;
  if (meaning.type === 'number') return rationalOf(meaning.node, slots);
  const value = meaning.evaluate(slots);
  return typeof value === 'boolean' ? value : writtenValue(meaning.type, value);
}

/** For reading: decimals of at most 34 digits. */
export function shownValue(meaning: Meaning, slots: Slots): string | null {
  const value = feelValue(meaning, slots);
  if (value === null) return null;
  return typeof value === 'object' ? toDecimalText(value) : String(value);
}
