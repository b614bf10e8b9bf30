/** Integers at 10^-4 as people read them: `861200` -> `86.12`, at least `places` decimals, more where a digit would be lost. */
export function pointsText(value: number | bigint, places = 2): string {
  const scaled = BigInt(value);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(5, '0');
  const part = digits.slice(-4).replace(/0+$/, '').padEnd(places, '0');
  const sign = scaled < 0n ? '−' : '';
  return `${sign}${digits.slice(0, -4)}${part === '' ? '' : `.${part}`}`;
}

/** A decimal text without zeros at its end: `12.50` -> `12.5`. */
export const withoutZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** An integer at 10^-places, without zeros at its end. */
export function valueText(value: bigint, places: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return `${value < 0n ? '−' : ''}${withoutZeros(text)}`;
}

const wide = '\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”';
const betweenScripts = new RegExp(`(?<=[${wide}]) (?=[\\d−${wide}])|(?<=[\\d%…]) (?=[${wide}])`, 'g');

/** Chinese text without typed spaces beside figures: the page draws them. */
export const tight = (text: string): string => text.replace(betweenScripts, '');
