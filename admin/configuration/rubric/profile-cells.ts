import type { Indicator, Profile } from './rubric-shape.js';

/** What one profile says of one indicator. */
export type ProfileCell =
  | { readonly kind: 'APPLIES'; readonly fullMarks?: string }
  | { readonly kind: 'COMMON' }
  | { readonly kind: 'LEFT_OUT' }
  | { readonly kind: 'UNTOUCHED' };

interface Overlay {
  readonly indicator: string;
  readonly fullMarks?: string;
}

const codes = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const overlaysOf = (profile: Pick<Profile, 'overlays'>): readonly Overlay[] =>
  Array.isArray(profile.overlays) ? (profile.overlays as Overlay[]) : [];

/** Common indicators apply unless left out; differentiated ones only where a profile includes them. */
export const profileCell = (
  profile: Pick<Profile, 'includes' | 'excludes' | 'overlays'>,
  indicator: Pick<Indicator, 'code' | 'scope'>,
): ProfileCell => {
  if (codes(profile.excludes).includes(indicator.code)) return { kind: 'LEFT_OUT' };
  const overlay = overlaysOf(profile).find((entry) => entry.indicator === indicator.code);
  const isIncluded = codes(profile.includes).includes(indicator.code);
  if (!isIncluded && !overlay?.fullMarks) return { kind: indicator.scope === 'COMMON' ? 'COMMON' : 'UNTOUCHED' };
  return { kind: 'APPLIES', fullMarks: overlay?.fullMarks };
};

interface Conditions {
  readonly sectors: readonly string[];
  readonly levels: readonly string[];
  readonly alliances: readonly string[];
}

/** For whom a profile holds, as codes; an empty list sets no condition. */
export const conditionsOf = (profile: Pick<Profile, 'sectors' | 'administrativeLevels' | 'alliances'>): Conditions => ({
  sectors: codes(profile.sectors),
  levels: codes(profile.administrativeLevels),
  alliances: codes(profile.alliances),
});
