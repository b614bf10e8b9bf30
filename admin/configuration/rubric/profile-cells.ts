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
const overlaysOf = (profile: Profile): readonly Overlay[] => (Array.isArray(profile.overlays) ? (profile.overlays as Overlay[]) : []);

/** Common indicators apply unless left out; differentiated ones only where a profile includes them. */
export const profileCell = (profile: Profile, indicator: Pick<Indicator, 'code' | 'scope'>): ProfileCell => {
  if (codes(profile.excludes).includes(indicator.code)) return { kind: 'LEFT_OUT' };
  const overlay = overlaysOf(profile).find((entry) => entry.indicator === indicator.code);
  const isIncluded = codes(profile.includes).includes(indicator.code);
  if (!isIncluded && !overlay?.fullMarks) return { kind: indicator.scope === 'COMMON' ? 'COMMON' : 'UNTOUCHED' };
  return { kind: 'APPLIES', fullMarks: overlay?.fullMarks };
};

export const conditionsOf = (profile: Profile): { readonly sectors: readonly string[]; readonly levels: readonly string[] } => ({
  sectors: codes(profile.sectors),
  levels: codes(profile.administrativeLevels),
});
