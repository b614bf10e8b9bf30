import { say } from '../../../core/language.js';
import type { RubricDocument } from '../../documents/rubric.js';
import { errorsIn, type Finding, type JsonPath, type Report } from '../rubric-diagnostic.js';
import { locatedIndicators } from './code-check.js';

type Profile = RubricDocument['profiles'][number];

const unknown = (path: JsonPath, code: string): Finding => ({
  path,
  code: 'INDICATOR_UNKNOWN',
  message: say(`指标体系中没有指标 ${code}。`, `The rubric has no indicator ${code}.`),
});

const contradictory = (path: JsonPath, code: string): Finding => ({
  path,
  code: 'PROFILE_CONTRADICTION',
  message: say(`同一方案对 ${code} 既适用又排除。`, `The same profile includes and excludes ${code}.`),
});

function references(profile: Profile): readonly { code: string; path: JsonPath }[] {
  return [
    ...profile.include.map((code, index) => ({ code, path: ['include', index] })),
    ...profile.exclude.map((code, index) => ({ code, path: ['exclude', index] })),
    ...profile.overlays.map(({ indicator }, index) => ({ code: indicator, path: ['overlays', index, 'indicator'] })),
  ];
}

const repeated = (path: JsonPath, code: string): Finding => ({
  path,
  code: 'OVERLAY_REPEATED',
  message: say(`同一方案对 ${code} 有两次覆盖。`, `The same profile changes ${code} twice.`),
});

function findingsIn(profile: Profile, known: ReadonlySet<string>): readonly Finding[] {
  const overlaid = profile.overlays.map((overlay) => overlay.indicator);
  return [
    ...references(profile).flatMap(({ code, path }) => (known.has(code) ? [] : [unknown(path, code)])),
    ...profile.include.flatMap((code, index) => (profile.exclude.includes(code) ? [contradictory(['include', index], code)] : [])),
    ...overlaid.flatMap((code, index) => (overlaid.indexOf(code) === index ? [] : [repeated(['overlays', index, 'indicator'], code)])),
  ];
}

/** A differentiated indicator that no profile includes would never apply. */
function neverIncluded(rubric: RubricDocument, report: Report): void {
  const included = new Set(rubric.profiles.flatMap((profile) => profile.include));
  for (const { indicator, path } of locatedIndicators(rubric)) {
    if (indicator.scope === 'COMMON' || included.has(indicator.code)) continue;
    const message = say(
      `差异化指标 ${indicator.code} 没有任何方案适用。`,
      `No profile includes the differentiated indicator ${indicator.code}.`,
    );
    report({ document: 'RUBRIC', severity: 'warning', path: [...path, 'scope'], code: 'NEVER_APPLIES', message });
  }
}

/** Profiles name indicators that exist, once, and without contradiction. */
export function checkProfiles(rubric: RubricDocument, report: Report): void {
  const error = errorsIn('RUBRIC', report);
  const known = new Set(locatedIndicators(rubric).map(({ indicator }) => indicator.code));
  for (const [index, profile] of rubric.profiles.entries()) {
    for (const finding of findingsIn(profile, known)) error({ ...finding, path: ['profiles', index, ...finding.path] });
  }
  neverIncluded(rubric, report);
}
