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
export const fromScaled = (value: bigint, places: number = storedPlaces): string => fromScaledText(value.toString(), places);

const zeros = '0'.repeat(storedPlaces);

/** The same of the integer's decimal text, as the database writes it: `"861200"`, 2 -> `"86.12"`. */
export function fromScaledText(text: string, places: number = storedPlaces): string {
  const isNegative = text.startsWith('-');
  const digits = (isNegative ? text.slice(1) : text).padStart(storedPlaces + 1, '0');
  const point = digits.length - storedPlaces;
  if (digits.slice(point + places) !== zeros.slice(places)) throw new RangeError(`${text} at 10^-4 has more than ${places} places`);
  return `${isNegative ? '-' : ''}${digits.slice(0, point)}${places > 0 ? `.${digits.slice(point, point + places)}` : ''}`;
}
