/** `administrativeLevel` -> `ADMINISTRATIVE_LEVEL` */
export const constantOf = (name: string): string => name.replace(/([A-Z])/g, '_$1').toUpperCase();

/** `GradingPolicy` -> `gradingPolicy` */
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `GradingPolicy` -> `grading policy`, for sentences */
export const wordsOf = (name: string): string => lowerFirst(name).replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

/** English plural of regular nouns; others say `many` */
export function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

/** A quoted SQL identifier */
export const identifierOf = (name: string): string => `"${name.replaceAll('"', '""')}"`;
