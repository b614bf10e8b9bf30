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
  /** why whoever submitted it lets a warning stay; undefined before */
  readonly accepted?: string | undefined;
}

interface Accepted {
  readonly code: string;
  readonly path: readonly string[];
  readonly reason: string;
}

const keyOf = ({ code, path }: { readonly code: string; readonly path: readonly (string | number)[] }): string =>
  `${code} ${path.join('.')}`;

interface StoredFinding {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly severity: string;
  readonly message: { readonly zh: string; readonly en: string };
}

/** The report that is kept with a version; empty before its first check. */
export const findingsOf = ({ checkReport }: Pick<Version, 'checkReport'>): readonly Finding[] => {
  const report = checkReport as { diagnostics?: readonly StoredFinding[]; acknowledged?: readonly Accepted[] } | null;
  const reasons = new Map((report?.acknowledged ?? []).map((each) => [keyOf(each), each.reason]));
  return (report?.diagnostics ?? []).map((found) => ({
    ...{ path: found.path.map(String), code: found.code, severity: found.severity },
    ...{ zh: found.message.zh, en: found.message.en, accepted: reasons.get(keyOf(found)) },
  }));
};

export const warningsOf = (version: Pick<Version, 'checkReport'>): readonly Finding[] =>
  findingsOf(version).filter(({ severity }) => severity === 'warning');
