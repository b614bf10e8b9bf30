import type { GradingPolicyDocument } from '../documents/grading-policy.js';
import type { Method } from '../documents/method.js';
import type { IndicatorDocument, ProfileDocument, RubricDocument } from '../documents/rubric.js';
import type { AgencyAttributes } from './agency-inputs.js';

/** One indicator as it stands for one agency, after its profiles were laid over it in document order. */
export interface ResolvedIndicator {
  readonly indicator: string;
  readonly status: 'APPLIES' | 'NOT_APPLICABLE';
  /** the profiles that included, excluded or changed it; empty for a common indicator as the rubric has it */
  readonly decidedBy: readonly string[];
  /** the last profile that excluded it, where it does not apply */
  readonly excludedBy: string | null;
  /** points, as decimal text */
  readonly fullMarks: string;
  /** the profile that set the full marks; null: the rubric */
  readonly fullMarksFrom: string | null;
  readonly method: Method;
  readonly methodFrom: string | null;
  /** the full marks at which the method's points are meant */
  readonly statedFullMarks: string;
}

interface AgencyConditions {
  readonly sectors?: readonly string[];
  readonly administrativeLevels?: readonly string[];
  readonly alliances?: readonly string[];
}

const allows = (allowed: readonly string[] | undefined, found: readonly string[]): boolean =>
  allowed === undefined || found.some((entry) => allowed.includes(entry));

/** Every condition given must hold; one that is not given always does. */
export const meetsConditions = (conditions: AgencyConditions, agency: AgencyAttributes): boolean =>
  allows(conditions.sectors, [agency.sector]) &&
  allows(conditions.administrativeLevels, [agency.administrativeLevel]) &&
  allows(conditions.alliances, agency.alliances);

export const profilesOf = (rubric: RubricDocument, agency: AgencyAttributes): readonly ProfileDocument[] =>
  rubric.profiles.filter((profile) => meetsConditions(profile, agency));

/** The first group whose conditions hold; null: the agency is in none and gets no rank. */
export const peerGroupOf = (policy: GradingPolicyDocument, agency: AgencyAttributes): string | null =>
  policy.peerGroups.find((group) => meetsConditions(group, agency))?.code ?? null;

/** Later profiles win over earlier ones, `exclude` over `include` within one. */
export function resolveIndicator(indicator: IndicatorDocument, profiles: readonly ProfileDocument[]): ResolvedIndicator {
  const start: ResolvedIndicator = {
    indicator: indicator.code,
    status: indicator.scope === 'COMMON' ? 'APPLIES' : 'NOT_APPLICABLE',
    decidedBy: [],
    excludedBy: null,
    fullMarks: indicator.fullMarks,
    fullMarksFrom: null,
    method: indicator.method,
    methodFrom: null,
    statedFullMarks: indicator.fullMarks,
  };
  return profiles.reduce((resolved, profile) => layOver(resolved, profile, indicator), start);
}

function layOver(resolved: ResolvedIndicator, profile: ProfileDocument, indicator: IndicatorDocument): ResolvedIndicator {
  const isExcluded = profile.exclude.includes(resolved.indicator);
  const isIncluded = !isExcluded && profile.include.includes(resolved.indicator);
  const overlay = profile.overlays.find((entry) => entry.indicator === resolved.indicator);
  if (!isExcluded && !isIncluded && overlay === undefined) return resolved;
  const fullMarks = overlay?.fullMarks ?? resolved.fullMarks;
  return {
    ...resolved,
    status: isExcluded ? 'NOT_APPLICABLE' : isIncluded ? 'APPLIES' : resolved.status,
    decidedBy: [...resolved.decidedBy, profile.code],
    excludedBy: isExcluded ? profile.code : isIncluded ? null : resolved.excludedBy,
    fullMarks,
    fullMarksFrom: overlay?.fullMarks === undefined ? resolved.fullMarksFrom : profile.code,
    method: overlay?.method ?? resolved.method,
    methodFrom: overlay?.method === undefined ? resolved.methodFrom : profile.code,
    statedFullMarks: overlay?.method === undefined ? resolved.statedFullMarks : (overlay.fullMarks ?? indicator.fullMarks),
  };
}

export const indicatorsOf = (rubric: RubricDocument): readonly IndicatorDocument[] =>
  rubric.categories.flatMap((category) => category.items.flatMap((item) => item.indicators));

/** The rubric as it stands for one agency: every indicator in document order, applicable or not. */
export function resolveRubric(rubric: RubricDocument, agency: AgencyAttributes): readonly ResolvedIndicator[] {
  const profiles = profilesOf(rubric, agency);
  return indicatorsOf(rubric).map((indicator) => resolveIndicator(indicator, profiles));
}
