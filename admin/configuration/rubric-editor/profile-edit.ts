import type { ProfileCell } from '../rubric/profile-cells.js';
import type { IndicatorDraft, ProfileDraft, RubricDraft } from './rubric-draft.js';
import { nextCode } from './rubric-edit.js';

/** What a profile may say of an indicator. COMMON and UNTOUCHED: it says nothing. */
export type Applicability = 'NOTHING' | 'APPLIES' | 'LEFT_OUT';

export const cellOf = (profile: ProfileDraft, indicator: IndicatorDraft): ProfileCell => {
  if (profile.exclude?.includes(indicator.code)) return { kind: 'LEFT_OUT' };
  const overlay = profile.overlays?.find((entry) => entry.indicator === indicator.code);
  const isIncluded = profile.include?.includes(indicator.code) ?? false;
  if (!isIncluded && !overlay?.fullMarks) return { kind: indicator.scope === 'COMMON' ? 'COMMON' : 'UNTOUCHED' };
  return { kind: 'APPLIES', ...(overlay?.fullMarks ? { fullMarks: overlay.fullMarks } : {}) };
};

export const applicabilityOf = (profile: ProfileDraft, code: string): Applicability => {
  if (profile.exclude?.includes(code)) return 'LEFT_OUT';
  return profile.include?.includes(code) ? 'APPLIES' : 'NOTHING';
};

const without = (codes: readonly string[] | undefined, code: string): string[] => (codes ?? []).filter((each) => each !== code);

export const withApplicability = (profile: ProfileDraft, code: string, applicability: Applicability): ProfileDraft => ({
  ...profile,
  include: [...without(profile.include, code), ...(applicability === 'APPLIES' ? [code] : [])],
  exclude: [...without(profile.exclude, code), ...(applicability === 'LEFT_OUT' ? [code] : [])],
});

export const overlayMarks = (profile: ProfileDraft, code: string): string | undefined =>
  profile.overlays?.find(({ indicator }) => indicator === code)?.fullMarks;

/** Full marks of an indicator within a profile; undefined takes them away, and with them an overlay that says nothing else. */
export const withMarks = (profile: ProfileDraft, code: string, fullMarks: string | undefined): ProfileDraft => {
  const held = profile.overlays?.find(({ indicator }) => indicator === code);
  const others = (profile.overlays ?? []).filter(({ indicator }) => indicator !== code);
  const { fullMarks: _, ...rest } = held ?? { indicator: code };
  const overlay = fullMarks === undefined ? rest : { ...rest, fullMarks };
  const isEmpty = overlay.method === undefined && fullMarks === undefined;
  return { ...profile, overlays: isEmpty ? others : [...others, overlay] };
};

export const changeProfile = (rubric: RubricDraft, place: number, change: (profile: ProfileDraft) => ProfileDraft): RubricDraft => ({
  ...rubric,
  profiles: (rubric.profiles ?? []).map((profile, at) => (at === place ? change(profile) : profile)),
});

export const addProfile = (rubric: RubricDraft, name: string): RubricDraft => {
  const profiles = rubric.profiles ?? [];
  const code = nextCode('PROFILE_0', new Set(profiles.map((profile) => profile.code)));
  return { ...rubric, profiles: [...profiles, { code, name: { zh: name }, include: [], exclude: [], overlays: [] }] };
};

export const removeProfile = (rubric: RubricDraft, place: number): RubricDraft => ({
  ...rubric,
  profiles: (rubric.profiles ?? []).toSpliced(place, 1),
});
