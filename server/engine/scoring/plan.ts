import { toScaled } from '../../core/decimal.js';
import type { ProfileDocument } from '../documents/rubric.js';
import type { AgencyAttributes } from './agency-inputs.js';
import { profilesOf, type ResolvedIndicator, resolveIndicator } from './applicability.js';
import type { CompiledIndicator, CompiledMethod, CompiledRubric, Plan, PlanEntry, PlanVeto } from './compiled-rubric.js';
import { gradeIndex } from './grading.js';
import { methodOf } from './methods/registry.js';
import { nameOf, type Reason, reason } from './reason.js';
import type { Score } from './scorecard.js';

export const planFor = (rubric: CompiledRubric, agency: AgencyAttributes): Plan =>
  planOf(
    rubric,
    profilesOf(rubric.document, agency).map((profile) => profile.code),
  );

/** The plan of a combination of profiles, by their codes; worked out once. */
export function planOf(rubric: CompiledRubric, codes: readonly string[]): Plan {
  const key = codes.join(' ');
  const known = rubric.plans.get(key);
  if (known !== undefined) return known;
  const profiles = rubric.document.profiles.filter((profile) => codes.includes(profile.code));
  const entries = rubric.indicators.map((indicator, index) => planEntry(indicator, index, profiles));
  const ranked = entries.filter((entry) => entry.notApplicable === null && entry.points.kind === 'RANK').map((entry) => entry.index);
  const plan = { profiles: codes, entries, ranked, vetoes: entries.flatMap((entry) => vetoOf(rubric, entry)) };
  rubric.plans.set(key, plan);
  return plan;
}

/** Full marks of 10 at two places have 1,001 values. */
const mostShared = 1024;

function planEntry(indicator: CompiledIndicator, index: number, profiles: readonly ProfileDocument[]): PlanEntry {
  const resolved = resolveIndicator(indicator.document, profiles);
  const method = indicator.methods.get(resolved.method) as CompiledMethod;
  const fullMarks = toScaled(resolved.fullMarks);
  const stated = toScaled(resolved.statedFullMarks);
  return {
    index,
    indicator,
    fullMarks: Number(fullMarks),
    method,
    points: methodOf(resolved.method).build({ method: resolved.method, sources: method.sources, stated, fullMarks }),
    fullMarksValue: resolved.method.kind === 'FORMULA' ? fullMarks : null,
    notApplicable: resolved.status === 'APPLIES' ? null : notApplicableScore(indicator, resolved, profiles),
    step: 10 ** (4 - indicator.document.places),
    shared: new Array<Score | undefined>(mostShared).fill(undefined),
  };
}

function notApplicableScore(indicator: CompiledIndicator, resolved: ResolvedIndicator, profiles: readonly ProfileDocument[]): Score {
  return {
    indicator: indicator.code,
    status: 'NOT_APPLICABLE',
    points: null,
    fullMarks: Number(toScaled(resolved.fullMarks)),
    reason: notApplicableReason(profiles.find((profile) => profile.code === resolved.excludedBy)),
  };
}

const notApplicableReason = (excluding: ProfileDocument | undefined): Reason =>
  excluding === undefined ? reason('NOT_INCLUDED') : reason('EXCLUDED_BY_PROFILE', { profile: nameOf(excluding.name) });

function vetoOf(rubric: CompiledRubric, entry: PlanEntry): readonly PlanVeto[] {
  const { method } = entry.method;
  if (method.kind !== 'VETO' || entry.notApplicable !== null) return [];
  const { effect } = method;
  return [
    {
      index: entry.index,
      name: nameOf(entry.indicator.document.name),
      total: effect.kind === 'TOTAL' ? Number(toScaled(effect.total)) : null,
      atMost: effect.kind === 'GRADE_AT_MOST' ? gradeIndex(rubric, effect.grade) : null,
    },
  ];
}
