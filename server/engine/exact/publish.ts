import { tenTo } from './integer.js';
import { type NumberNode, runtime, type Slots } from './number-node.js';
import { roundHalfUp } from './rounding.js';

/** Said instead of a number that the levels above or the store could not hold. */
export const outOfRange = 'OUT_OF_RANGE';

/** An integer at 10^places, null for missing. */
export type Published = bigint | null | typeof outOfRange;

const storedPlaces = 4;
const largestExact = 2n ** 53n;
const largestStored = 2n ** 63n;

/** By places 0 to 4: the first size that is too large, for doubles or for the store. */
const bounds = [0, 1, 2, 3, 4].map((places) => {
  const unit = tenTo(storedPlaces - places);
  const stored = (largestStored + unit - 1n) / unit;
  return stored < largestExact ? stored : largestExact;
});

/** Whether an integer at 10^places is below 2^53 and, at 10^-4, fits a 64-bit column. `places` 0 to 4. */
export function isPublishable(value: bigint, places: number): boolean {
  const bound = bounds[places] as bigint;
  return value < bound && value > -bound;
}

/** The one rounding of a published value: half away from zero, at 10^places (0 to 4). */
export function publish(node: NumberNode, slots: Slots, places: number): Published {
  const value = node.evaluate(slots);
  if (value === null) return null;
  const published = roundHalfUp(value * tenTo(places), node.isDynamic ? node.scale * runtime.denominator : node.scale);
  return isPublishable(published, places) ? published : outOfRange;
}
