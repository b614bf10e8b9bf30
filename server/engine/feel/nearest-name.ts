/** Steps of one letter (put in, left out, changed, or swapped with its neighbour) from one name to the other. */
function distance(left: string, right: string): number {
  let earlier: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const changed = (previous[column - 1] ?? 0) + (isSame ? 0 : 1);
      const swapped = isSwapped ? (earlier[column - 2] ?? 0) + 1 : changed;
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed, swapped));
    }
    [earlier, previous] = [previous, current];
  }
  return previous[right.length] ?? 0;
}

/** The candidate that was probably meant: at most a third of the letters away, capitals aside. The first of equals. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const sought = name.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(sought.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const steps = distance(sought, candidate.toLowerCase());
    if (steps < least) [nearest, least] = [candidate, steps];
  }
  return nearest;
}
