import type { Role } from '../../providers/session.js';

const all = [
  'participants',
  'opening',
  'settings',
  'publication',
  'ranking',
  'missing',
  'distribution',
  'comparison',
  'corrections',
  'moves',
] as const;
export type CycleTab = (typeof all)[number];

const results = ['ranking', 'distribution', 'comparison'] as const;
const byState: Readonly<Record<string, readonly CycleTab[]>> = {
  DRAFT: ['participants', 'opening', 'settings'],
  OPEN: ['missing', ...results, 'participants', 'moves'],
  CALCULATED: [...results, 'missing', 'participants', 'moves'],
  CONFIRMED: ['publication', ...results, 'missing', 'participants'],
  PUBLISHED: [...results, 'corrections', 'missing', 'participants'],
  FINAL: [...results, 'corrections', 'missing', 'participants'],
};

/** Marks that are not given, drafts and what is proposed are not for every role that sees the results. */
const only: Partial<Record<CycleTab, readonly Role[]>> = {
  opening: ['DEPARTMENT'],
  settings: ['DEPARTMENT'],
  missing: ['DEPARTMENT'],
  publication: ['DEPARTMENT', 'APPROVER'],
  corrections: ['DEPARTMENT', 'APPROVER'],
  moves: ['DEPARTMENT', 'APPROVER'],
};

/** The views of a cycle in this state for this role; the first is what it comes for. */
export const tabsOf = (state: string, role: Role | undefined): readonly CycleTab[] =>
  (byState[state] ?? ['ranking']).filter((tab) => !only[tab] || (role !== undefined && only[tab]?.includes(role)));
