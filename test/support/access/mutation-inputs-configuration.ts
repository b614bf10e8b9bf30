import { randomUUID } from 'node:crypto';
import { acknowledgementsFor, configurationService, newRubric, referTo, rubricAt, type Stage } from '../configuration.js';
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

const submitting = async (place: Place): Promise<object> => {
  const answer = await versionAt(place, 'SIMULATED');
  const owned = { service: configurationService(place.served.world), author: place.caller.home.contextOf('department') };
  return { input: { ...referTo(answer), acknowledgements: await acknowledgementsFor(owned, answer.id) } };
};

const changedDraft = async (place: Place): Promise<object> => {
  const { versionId, version } = referTo(await versionAt(place, 'CHECKED'));
  const { label } = newRubric();
  return { input: { versionId, version, content: JSON.stringify({ ...newRubric(), label }) } };
};

/** A version that was withdrawn, under another label. */
const restored = async (place: Place): Promise<object> => {
  const { home } = place.caller;
  const service = configurationService(place.served.world);
  const draft = await versionAt(place, 'DRAFT');
  await service.withdrawVersion(home.contextOf('department'), { ...referTo(draft), reason: 'made in vain' });
  return { input: { versionId: draft.id, label: newRubric().label, reason: 'it was right after all' } };
};

const simulating = async (place: Place): Promise<object> => {
  const { home } = place.caller;
  const version = referTo(await versionAt(place, 'CHECKED'));
  return { input: { ...version, cycleId: home.cycleIds.published, assumption: 'LEAVE_OUT', idempotencyKey: randomUUID() } };
};

const today = new Date().toISOString().slice(0, 10);

export const configurationMutations: MutationEntries = {
  createDraft: { allowed: ['DEPARTMENT'], valid: async () => ({ input: { content: JSON.stringify(newRubric()) } }) },
  updateDraft: {
    allowed: ['DEPARTMENT'],
    valid: (place) => changedDraft(place),
    foreign: (place) => changedDraft({ ...place, caller: elsewhere(place) }),
  },
  withdrawVersion: step(
    'DEPARTMENT',
    input('APPROVED', () => ({ reason: 'another one is better' })),
  ),
  rollBack: { allowed: ['DEPARTMENT'], valid: restored, foreign: (place) => restored({ ...place, caller: elsewhere(place) }) },
  simulateVersion: {
    allowed: ['DEPARTMENT'],
    valid: simulating,
    foreign: (place) => simulating({ ...place, caller: elsewhere(place) }),
  },
  checkVersion: step('DEPARTMENT', input('DRAFT')),
  submitVersion: step('DEPARTMENT', submitting),
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
