import { SessionBodyMalformed } from '../modules/account/sign-in.errors.js';

const longest = 1000;

/** The named fields of a JSON body, each a text of 1 to 1,000 characters without NUL. Throws SessionBodyMalformed. */
export function textsIn<Name extends string>(body: unknown, names: readonly Name[]): Record<Name, string> {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  const isText = (value: unknown): boolean =>
    typeof value === 'string' && value.length > 0 && value.length <= longest && !value.includes('\0');
  if (!names.every((name) => isText(given[name]))) throw new SessionBodyMalformed(names);
  return Object.fromEntries(names.map((name) => [name, given[name]])) as Record<Name, string>;
}
