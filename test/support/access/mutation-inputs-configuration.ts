import { configurationService, newRubric, referTo, rubricAt, type Stage } from '../configuration.js';
import { elsewhere, type MutationEntries, type Place } from './mutation-entry.js';

// Drafts, checks, approvals and publications of rubrics.

/** A new version at a stage of its life, as the two accounts of the caller's jurisdiction brought it there. */
const versionAt = async ({ served, caller }: Place, stage: Stage) => {
  const { home } = caller;
  const path = { service: configurationService(served.world), author: home.contextOf('department'), approver: home.contextOf('approver') };
  return rubricAt(path, stage, newRubric());
};

const input =
  (stage: Stage, more: (contentHash: string) => object = () => ({})) =>
  async (place: Place): Promise<object> => {
    const answer = await versionAt(place, stage);
    return { input: { ...referTo(answer), ...more(answer.contentHash) } };
  };

const step = (allowed: 'DEPARTMENT' | 'APPROVER', valid: (place: Place) => Promise<object>) => ({
  allowed: [allowed],
  valid,
  foreign: (place: Place) => valid({ ...place, caller: elsewhere(place) }),
});

const today = new Date().toISOString().slice(0, 10);

export const configurationMutations: MutationEntries = {
  createDraft: { allowed: ['DEPARTMENT'], valid: async () => ({ input: { content: JSON.stringify(newRubric()) } }) },
  checkVersion: step('DEPARTMENT', input('DRAFT')),
  submitVersion: step('DEPARTMENT', input('CHECKED')),
  approveVersion: step(
    'APPROVER',
    input('SUBMITTED', (contentHash) => ({ contentHash })),
  ),
  returnVersion: step(
    'APPROVER',
    input('SUBMITTED', () => ({ reason: 'the target lacks a basis' })),
  ),
  publishVersion: step(
    'DEPARTMENT',
    input('APPROVED', () => ({ validFrom: today })),
  ),
};
