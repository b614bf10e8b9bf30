import type { Method } from '../../../server/engine/documents/method.js';

/** What a profile says, whichever shape it comes in. */
export interface SaidByProfile {
  /** as it is shown */
  readonly name: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly overlays: readonly { readonly indicator: string; readonly fullMarks?: string | undefined; readonly method?: unknown }[];
}

/** What a profile changes of one indicator. */
export interface ProfileChange {
  readonly profile: string;
  readonly applies: 'ADDED' | 'LEFT_OUT' | 'AS_BEFORE';
  readonly fullMarks: string | undefined;
  readonly method: Method | undefined;
}

/** The profiles that say anything of an indicator, in document order: later ones are laid over earlier ones. */
export const profileChanges = (profiles: readonly SaidByProfile[], indicator: string): readonly ProfileChange[] =>
  profiles.flatMap(({ name, include, exclude, overlays }) => {
    const overlay = overlays.find((entry) => entry.indicator === indicator);
    const isLeftOut = exclude.includes(indicator);
    const isAdded = include.includes(indicator);
    if (!isLeftOut && !isAdded && !overlay) return [];
    const applies = isLeftOut ? 'LEFT_OUT' : isAdded ? 'ADDED' : 'AS_BEFORE';
    return [{ profile: name, applies, fullMarks: overlay?.fullMarks, method: overlay?.method as Method | undefined } as const];
  });
