const separators = [',', ';', '\t'] as const;
const linesLookedAt = 20;

/** Which of comma, semicolon and tab separates the cells: the one that most lines have as often as the first, then the more frequent; quoted text does not count. */
export function separatorOf(text: string): string {
  const lines = withoutQuoted(text.slice(0, 64 * 1024))
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '' || line.includes('\t'))
    .slice(0, linesLookedAt);
  const ranked = separators.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const first = counts[0] ?? 0;
    return { separator, first, agreeing: first > 0 ? counts.filter((count) => count === first).length : 0 };
  });
  ranked.sort((one, other) => other.agreeing - one.agreeing || other.first - one.first);
  return ranked[0]?.separator ?? ',';
}

const withoutQuoted = (text: string): string => text.replace(/"(?:[^"]|"")*"/g, '""');
