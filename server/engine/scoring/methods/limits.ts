import { fromScaled, toScaled } from '../../../core/decimal.js';
import { say } from '../../../core/language.js';
import type { Fault } from './scoring-method.js';

type Path = Fault['path'];

/** Points of a method must lie within `least` .. `most` (at 10^-4). */
export function outside(path: Path, text: string, least: bigint, most: bigint): readonly Fault[] {
  const value = toScaled(text);
  if (value >= least && value <= most) return [];
  const [from, to] = [fromScaled(least), fromScaled(most)];
  return [
    { path, code: 'POINTS_OUTSIDE', message: say(`${text} 不在 ${from} 至 ${to} 之间。`, `${text} is not between ${from} and ${to}.`) },
  ];
}

export function notPositive(path: Path, text: string): readonly Fault[] {
  if (toScaled(text) > 0n) return [];
  return [{ path, code: 'NOT_POSITIVE', message: say(`${text} 应大于 0。`, `${text} must be above 0.`) }];
}
