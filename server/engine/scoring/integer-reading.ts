import { isDecimal, storedPlaces, toScaled } from '../../core/decimal.js';
import { tenTo } from '../exact/integer.js';

const zero = 48;
const mostDigits = 14;

/**
 * `"12.5"` at 2 places -> 1250. A plain number while it has at most 14 digits (so that a hundred of them add up exactly), else
 * a bigint. Null where the text is no decimal, or has more places than declared: a digit is never cut.
 */
export function integerAt(text: string, places: number): number | bigint | null {
  const isNegative = text.charCodeAt(0) === 45;
  let digits = 0;
  let count = 0;
  let decimals = -1;
  for (let index = isNegative ? 1 : 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    if (digit === -2 && decimals < 0 && count > 0) decimals = 0;
    else if (digit < 0 || digit > 9) return null;
    else {
      digits = digits * 10 + digit;
      count += 1;
      if (decimals >= 0) decimals += 1;
    }
  }
  const padding = places - Math.max(decimals, 0);
  if (decimals === 0 || count === 0) return null;
  if (padding < 0 || count + padding > mostDigits) return largeIntegerAt(text, places);
  for (let index = 0; index < padding; index += 1) digits *= 10;
  return isNegative ? 0 - digits : digits;
}

function largeIntegerAt(text: string, places: number): bigint | null {
  if (!isDecimal(text)) return null;
  const scaled = toScaled(text);
  const step = tenTo(storedPlaces - places);
  return scaled % step === 0n ? scaled / step : null;
}
