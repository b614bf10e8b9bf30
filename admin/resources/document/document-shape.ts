import type { ConfigVersionQuery, ConfigVersionsQuery } from '../../generated/graphql.js';
import type { Tone } from '../../parts/Status.js';

export type VersionRow = ConfigVersionsQuery['configVersions']['nodes'][number];
export type Version = NonNullable<ConfigVersionQuery['configVersion']>;

export const versionTones = {
  DRAFT: 'idle',
  CHECKED: 'info',
  SIMULATED: 'info',
  SUBMITTED: 'warn',
  RETURNED: 'bad',
  APPROVED: 'ok',
  SCHEDULED: 'info',
  IN_FORCE: 'ok',
  SUPERSEDED: 'idle',
  WITHDRAWN: 'idle',
  REVOKED: 'idle',
} as const satisfies Record<string, Tone>;
export type VersionState = keyof typeof versionTones;

export const stateOf = (state: string): VersionState => (state in versionTones ? (state as VersionState) : 'DRAFT');

/** Something a check found, in the words of the page's language. */
export interface Finding {
  readonly path: readonly string[];
  readonly code: string;
  readonly severity: string;
  readonly zh: string;
  readonly en: string;
}
interface StoredFinding {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly severity: string;
  readonly message: { readonly zh: string; readonly en: string };
}

/** The report that is kept with a version; empty before its first check. */
export const findingsOf = ({ checkReport }: Pick<Version, 'checkReport'>): readonly Finding[] =>
  ((checkReport as { diagnostics?: readonly StoredFinding[] } | null)?.diagnostics ?? []).map(({ path, code, severity, message }) => ({
    path: path.map(String),
    code,
    severity,
    zh: message.zh,
    en: message.en,
  }));
