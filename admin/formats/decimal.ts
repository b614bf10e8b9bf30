/**
 * Decimals arrive as text with at most four places, such as `86.1200`. They are counted in whole units of 10^-4, so sums and
 * differences are exact; nothing published is rounded again on the way to the screen.
 */
export const unitsPerOne = 10_000;

/** Units of 10^-4 of a decimal text. */
export const toUnits = (text: string): number => {
  const match = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(text);
  if (!match) throw new Error(`not a decimal with at most four places: ${text}`);
  const [, sign, whole, fraction = ''] = match;
  const units = Number(whole) * unitsPerOne + Number(fraction.padEnd(4, '0'));
  return sign && units !== 0 ? -units : units;
};

/** At least `places` places, more where published digits would be lost. No sign, no grouping. */
const digits = (units: number, places: number): string => {
  const size = Math.abs(units);
  const fraction = String(size % unitsPerOne)
    .padStart(4, '0')
    .replace(/0+$/, '')
    .padEnd(places, '0');
  const whole = String(Math.floor(size / unitsPerOne));
  return fraction ? `${whole}.${fraction}` : whole;
};

/** A score such as 86.12; none is an en dash, never an empty cell and never 0. */
export const score = (text: string | null | undefined, places = 2): string => {
  if (text === null || text === undefined) return '–';
  return scoreOfUnits(toUnits(text), places);
};

export const scoreOfUnits = (units: number, places = 2): string => `${units < 0 ? '−' : ''}${digits(units, places)}`;

/** A difference with its sign and a true minus; zero has none. */
export const signedUnits = (units: number, places = 2): string => {
  if (units === 0) return digits(0, places);
  return `${units > 0 ? '+' : '−'}${digits(units, places)}`;
};

/** Means and medians have more digits than were published: to the places of a score, halves away from zero. */
export const roundedUnits = (units: number, places = 2): number => {
  const step = 10 ** (4 - places);
  return Math.sign(units) * Math.round(Math.abs(units) / step) * step;
};
