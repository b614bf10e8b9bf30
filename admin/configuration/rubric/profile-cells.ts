import type { Indicator, Profile } from './rubric-shape.js';

/** What one profile says of one indicator; `hasMethod` where it is scored by a method, or by thresholds, of its own. */
export type ProfileCell = { readonly hasMethod?: boolean } & (
  | { readonly kind: 'APPLIES'; readonly fullMarks?: string }
  | { readonly kind: 'COMMON' }
  | { readonly kind: 'LEFT_OUT' }
  | { readonly kind: 'UNTOUCHED' }
);

export interface Overlay {
  readonly indicator: string;
  readonly fullMarks?: string;
  readonly method?: unknown;
}

export const codes = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
export const overlaysOf = (profile: Pick<Profile, 'overlays'>): readonly Overlay[] =>
  Array.isArray(profile.overlays) ? (profile.overlays as Overlay[]) : [];

/** Common indicators apply unless left out; differentiated ones only where a profile includes them. */
export const profileCell = (
  profile: Pick<Profile, 'includes' | 'excludes' | 'overlays'>,
  indicator: Pick<Indicator, 'code' | 'scope'>,
): ProfileCell => {
  const overlay = overlaysOf(profile).find((entry) => entry.indicator === indicator.code);
  return cellSaid({
    isLeftOut: codes(profile.excludes).includes(indicator.code),
    isAdded: codes(profile.includes).includes(indicator.code),
    isCommon: indicator.scope === 'COMMON',
    overlay,
  });
};

interface Said {
  readonly isLeftOut: boolean;
  readonly isAdded: boolean;
  readonly isCommon: boolean;
  readonly overlay: Pick<Overlay, 'fullMarks' | 'method'> | undefined;
}

export function cellSaid({ isLeftOut, isAdded, isCommon, overlay }: Said): ProfileCell {
  if (isLeftOut) return { kind: 'LEFT_OUT' };
  const own = overlay?.method === undefined ? {} : { hasMethod: true };
  if (!isAdded && !overlay?.fullMarks) return { kind: isCommon ? 'COMMON' : 'UNTOUCHED', ...own };
  return { kind: 'APPLIES', ...(overlay?.fullMarks ? { fullMarks: overlay.fullMarks } : {}), ...own };
}

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
