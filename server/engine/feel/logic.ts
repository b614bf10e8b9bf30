import type { Condition } from '../exact/number-node.js';

/** Three-valued: false decides, else null is unknown. */
export const both =
  (left: Condition, right: Condition): Condition =>
  (slots) => {
    const first = left(slots);
    if (first === false) return false;
    const second = right(slots);
    if (second === false) return false;
    return first === null || second === null ? null : true;
  };

/** Three-valued: true decides, else null is unknown. */
export const either =
  (left: Condition, right: Condition): Condition =>
  (slots) => {
    const first = left(slots);
    if (first === true) return true;
    const second = right(slots);
    if (second === true) return true;
    return first === null || second === null ? null : false;
  };

/** The opposite of null is null. */
export const opposite =
  (condition: Condition): Condition =>
  (slots) => {
    const value = condition(slots);
    return value === null ? null : !value;
  };
