import { linesOf, type SourceFile } from './source-file.js';

export interface Limits {
  readonly median?: number;
  readonly p95?: number;
  readonly max: number;
}

/** An exception names a file, or ends in `/` and names everything below a folder. */
export const isExcepted = (path: string, exceptions: readonly string[]): boolean =>
  exceptions.some((exception) => (exception.endsWith('/') ? path.startsWith(exception) : path === exception));

/** What is over the limits, as sentences; `exceptions` are not counted. */
export function oversized(files: readonly SourceFile[], limits: Limits, exceptions: readonly string[] = []): string[] {
  const counted = files
    .filter((file) => !isExcepted(file.path, exceptions))
    .map((file) => ({ path: file.path, lines: linesOf(file).length }));
  const sizes = counted.map(({ lines }) => lines).sort((left, right) => left - right);
  const complaints = counted
    .filter(({ lines }) => lines > limits.max)
    .map(({ path, lines }) => `${path} has ${lines} lines, at most ${limits.max}`);
  for (const [name, share, limit] of [
    ['median', 0.5, limits.median],
    ['95th percentile', 0.95, limits.p95],
  ] as const) {
    const size = sizes[Math.max(0, Math.ceil(sizes.length * share) - 1)] ?? 0;
    if (limit !== undefined && size > limit) complaints.push(`the ${name} of file sizes is ${size} lines, at most ${limit}`);
  }
  return complaints;
}

/** Comment lines among all lines that are not blank. */
export function commentShare(files: readonly SourceFile[]): number {
  let [comments, all] = [0, 0];
  for (const file of files) {
    let isInside = false;
    for (const line of linesOf(file).map((text) => text.trim())) {
      if (line === '') continue;
      all += 1;
      if (!isInside && line.startsWith('/*')) isInside = true;
      if (isInside || line.startsWith('//')) comments += 1;
      if (isInside && line.includes('*/')) isInside = false;
    }
  }
  return all === 0 ? 0 : comments / all;
}
