const mostCharacters = 31;

/** Names as a spreadsheet allows them: at most 31 characters, none of []:*?/\, no apostrophe at an end, no two alike. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const allowed =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Sheet';
    for (let number = 1; ; number++) {
      const ending = number === 1 ? '' : ` ${number}`;
      const candidate = allowed.slice(0, mostCharacters - ending.length) + ending;
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
}
