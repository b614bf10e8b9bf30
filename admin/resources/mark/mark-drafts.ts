import { useStore } from 'react-admin';
import type { Instructions } from './mark-shape.js';

/** A mark as far as it is written: nothing of it is sent before the reviewer saves it. */
export interface MarkDraft {
  readonly level: string;
  readonly points: string;
  readonly reason: string;
}
export const emptyDraft: MarkDraft = { level: '', points: '', reason: '' };

type Drafts = Readonly<Record<string, MarkDraft>>;

export interface MarkDrafts {
  readonly of: (id: string) => MarkDraft;
  readonly change: (id: string, part: Partial<MarkDraft>) => void;
  readonly forget: (ids: readonly string[]) => void;
}

/** Kept in this browser until they are given, so that a page left by mistake loses nothing; signing out clears them. */
export const useMarkDrafts = (): MarkDrafts => {
  const [drafts, setDrafts] = useStore<Drafts>('marks.drafts', {});
  return {
    of: (id) => drafts[id] ?? emptyDraft,
    change: (id, part) => setDrafts((held) => ({ ...held, [id]: { ...(held[id] ?? emptyDraft), ...part } })),
    forget: (ids) => setDrafts((held) => Object.fromEntries(Object.entries(held).filter(([id]) => !ids.includes(id)))),
  };
};

/** the server refuses shorter ones */
const shortestReason = 2;
export const hasReason = ({ reason }: MarkDraft): boolean => reason.trim().length >= shortestReason;
export const hasValue = ({ level, points }: MarkDraft): boolean => level !== '' || points !== '';
export const isStarted = (draft: MarkDraft): boolean => hasValue(draft) || draft.reason.trim() !== '';

/** Whether points can be given: 0 to full marks, with no more places than the indicator has. */
export const arePoints = (text: string, { fullMarks, places }: Pick<Instructions, 'fullMarks' | 'places'>): boolean => {
  const match = /^\d+(?:\.(\d+))?$/.exec(text);
  return match !== null && (match[1]?.length ?? 0) <= places && Number(text) <= Number(fullMarks);
};

export const isReady = (draft: MarkDraft, instructions: Instructions): boolean => {
  const isValued = instructions.levels.length > 0 ? draft.level !== '' : arePoints(draft.points, instructions);
  return isValued && hasReason(draft);
};

/** What is sent: a level or points, never both. */
export const givenOf = (mark: { id: string; version: number }, draft: MarkDraft, instructions: Instructions) => ({
  id: mark.id,
  version: mark.version,
  level: instructions.levels.length > 0 ? draft.level : null,
  points: instructions.levels.length > 0 ? null : draft.points,
  reason: draft.reason.trim(),
});
