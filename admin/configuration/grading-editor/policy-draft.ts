import type { GradingPolicyInput } from '../../../server/engine/documents/grading-policy.js';

export type PolicyDraft = GradingPolicyInput;
export type BandDraft = PolicyDraft['bands'][number];
export type QuotaDraft = NonNullable<PolicyDraft['quotas']>[number];
export type ConditionDraft = NonNullable<PolicyDraft['conditions']>[number];
export type GroupDraft = PolicyDraft['peerGroups'][number];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a content has the frame of a grading policy, so that it can be edited piece by piece. */
export const isPolicyDraft = (content: unknown): content is PolicyDraft =>
  isObject(content) &&
  ['bands', 'peerGroups'].every((key) => Array.isArray(content[key]) && (content[key] as unknown[]).every(isObject)) &&
  isObject(content['rank']);

/** One entry of a list changed. */
export const changedAt = <Entry>(list: readonly Entry[], place: number, change: Partial<Entry>): Entry[] =>
  list.map((entry, at) => (at === place ? { ...entry, ...change } : entry));
