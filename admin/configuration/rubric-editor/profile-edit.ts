import { cellSaid, type ProfileCell } from '../rubric/profile-cells.js';
import type { IndicatorDraft, MethodDraft, ProfileDraft, RubricDraft } from './rubric-draft.js';
import { nextCode } from './rubric-edit.js';

/** What a profile may say of an indicator. COMMON and UNTOUCHED: it says nothing. */
export type Applicability = 'NOTHING' | 'APPLIES' | 'LEFT_OUT';

type OverlayDraft = NonNullable<ProfileDraft['overlays']>[number];

const overlayAt = (profile: ProfileDraft, code: string): number =>
  (profile.overlays ?? []).findIndex(({ indicator }) => indicator === code);

export const cellOf = (profile: ProfileDraft, indicator: IndicatorDraft): ProfileCell =>
  cellSaid({
    isLeftOut: profile.exclude?.includes(indicator.code) ?? false,
    isAdded: profile.include?.includes(indicator.code) ?? false,
    isCommon: indicator.scope === 'COMMON',
    overlay: profile.overlays?.[overlayAt(profile, indicator.code)],
  });

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
  profile.overlays?.[overlayAt(profile, code)]?.fullMarks;

export const overlayMethod = (profile: ProfileDraft, code: string): MethodDraft | undefined =>
  profile.overlays?.[overlayAt(profile, code)]?.method;

/** The place in the document of what a profile says of an indicator beyond whether it applies. */
export const overlayPlace = (rubric: RubricDraft, profile: number, code: string): readonly (string | number)[] => [
  ...['profiles', profile, 'overlays'],
  overlayAt(rubric.profiles?.[profile] as ProfileDraft, code),
];

/** An overlay keeps its place in the profile; one that says nothing any more goes. */
const withOverlay = (profile: ProfileDraft, code: string, change: (overlay: OverlayDraft) => OverlayDraft): ProfileDraft => {
  const overlays = profile.overlays ?? [];
  const at = overlayAt(profile, code);
  const changed = change(overlays[at] ?? { indicator: code });
  const isEmpty = changed.method === undefined && changed.fullMarks === undefined;
  return { ...profile, overlays: overlays.toSpliced(at < 0 ? overlays.length : at, at < 0 ? 0 : 1, ...(isEmpty ? [] : [changed])) };
};

/** Full marks of an indicator within a profile; undefined: the indicator's own. */
export const withMarks = (profile: ProfileDraft, code: string, fullMarks: string | undefined): ProfileDraft =>
  withOverlay(profile, code, ({ fullMarks: _, ...rest }) => (fullMarks === undefined ? rest : { ...rest, fullMarks }));

/** How an indicator is scored within a profile; undefined: as the indicator says. */
export const withMethod = (profile: ProfileDraft, code: string, method: MethodDraft | undefined): ProfileDraft =>
  withOverlay(profile, code, ({ method: _, ...rest }) => (method === undefined ? rest : { ...rest, method }));

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
