/** Stored values are integers at 10^-4. */
export const storedPlaces = 4;
const pattern = /^-?\d{1,14}(\.\d{1,4})?$/;

export const isDecimal = (text: string): boolean => pattern.test(text);

/** `"86.12"` -> `861200n`; by string surgery, never through a float. Throws a RangeError on anything else than at most four decimals. */
export function toScaled(text: string): bigint {
  if (!isDecimal(text)) throw new RangeError(`not a decimal with at most four places: ${text}`);
  const isNegative = text.startsWith('-');
  const [whole = '0', part = ''] = text.replace('-', '').split('.');
  const digits = BigInt(whole + part.padEnd(storedPlaces, '0'));
  return isNegative ? -digits : digits;
}

/** `861200n`, 2 -> `"86.12"`. `places` may only cut zeros: a digit that would be lost is a RangeError. */
export function fromScaled(value: bigint, places: number = storedPlaces): string {
  const digits = (value < 0n ? -value : value).toString().padStart(storedPlaces + 1, '0');
  const whole = digits.slice(0, -storedPlaces);
  const part = digits.slice(-storedPlaces);
  if (/[1-9]/.test(part.slice(places))) throw new RangeError(`${value} at 10^-4 has more than ${places} places`);
  return `${value < 0n ? '-' : ''}${whole}${places > 0 ? `.${part.slice(0, places)}` : ''}`;
}
