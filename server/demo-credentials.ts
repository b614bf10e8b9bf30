import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dayOf } from './core/clock.js';

/** What a demonstration remembers between starts. Kept in the data directory, closed to others. */
export interface DemoCredentials {
  /** the day of the first start, from which all dates are counted */
  readonly anchorOn: string;
  /** of all demo accounts; generated at the first start */
  readonly password: string;
}

const fileIn = (directory: string): string => path.join(directory, 'demo-credentials.json');

export const readDemoCredentials = (directory: string): DemoCredentials | undefined =>
  existsSync(fileIn(directory)) ? (JSON.parse(readFileSync(fileIn(directory), 'utf8')) as DemoCredentials) : undefined;

export function ensureDemoCredentials(directory: string): DemoCredentials {
  const known = readDemoCredentials(directory);
  if (known) return known;
  const made = { anchorOn: dayOf(new Date()), password: randomBytes(9).toString('base64url') };
  mkdirSync(directory, { recursive: true });
  writeFileSync(fileIn(directory), JSON.stringify(made, null, 2), { mode: 0o600 });
  return made;
}
