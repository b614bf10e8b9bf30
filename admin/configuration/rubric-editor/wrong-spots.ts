import type { LiveFinding } from '../editing/use-findings.js';
import { type Spot, spotKey } from './rubric-draft.js';

/** Where in the tree a path of the document stands; undefined outside the tree. */
export const spotOfPath = (path: readonly string[]): Spot | undefined => {
  const [root, category, items, item, indicators, indicator] = path;
  if (root !== 'categories' || category === undefined) return undefined;
  if (items !== 'items' || item === undefined) return [Number(category)];
  if (indicators !== 'indicators' || indicator === undefined) return [Number(category), Number(item)];
  return [Number(category), Number(item), Number(indicator)];
};

/** Keys of the spots with errors. */
export const wrongSpots = (findings: readonly LiveFinding[]): ReadonlySet<string> =>
  new Set(
    findings.flatMap(({ severity, path }) => {
      const spot = severity === 'error' ? spotOfPath(path) : undefined;
      return spot ? [spotKey(spot)] : [];
    }),
  );
