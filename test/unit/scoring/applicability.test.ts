import { describe, expect, test } from '@jest/globals';
import type { Method } from '../../../server/engine/documents/method.js';
import { resolveRubric } from '../../../server/engine/scoring/applicability.js';
import { scoreAgency } from '../../../server/engine/scoring/score-agency.js';
import { compiledRubric, indicator, inputsOf, rubricOf, yearly } from '../../support/rubric-builder.js';

const method = (target: string): Method => ({ kind: 'LINEAR', value: 'x', floor: '0', target });
const profile = (code: string, changes: object) => ({ code, name: { zh: code }, include: [], exclude: [], overlays: [], ...changes });

const rubric = rubricOf(
  [
    indicator('COMMON', method('10')),
    indicator('OPTIONAL', method('10'), { scope: 'DIFFERENTIATED' }),
    indicator('TUNED', method('10'), { fullMarks: '8' }),
  ],
  {
    dataElements: ['x'],
    profiles: [
      profile('GOV', { sectors: ['GOVERNMENT'], include: ['OPTIONAL'], overlays: [{ indicator: 'TUNED', fullMarks: '6' }] }),
      profile('COUNTY', { administrativeLevels: ['COUNTY'], overlays: [{ indicator: 'TUNED', method: method('20') }] }),
      profile('RIVER', { alliances: ['RIVER'], exclude: ['OPTIONAL', 'COMMON'] }),
      profile('BACK', { alliances: ['BACK'], include: ['OPTIONAL'] }),
    ],
  },
);

const resolved = (changes: object) => {
  const { agency } = inputsOf();
  return Object.fromEntries(resolveRubric(rubric, { ...agency, ...changes }).map((entry) => [entry.indicator, entry]));
};

describe('profiles', () => {
  test('common indicators apply to all, differentiated ones where included', () => {
    const town = resolved({ sector: 'TOWNSHIP', administrativeLevel: 'TOWN' });
    expect(town.COMMON).toMatchObject({ status: 'APPLIES', decidedBy: [], fullMarksFrom: null });
    expect(town.OPTIONAL).toMatchObject({ status: 'NOT_APPLICABLE', decidedBy: [], excludedBy: null });
    expect(resolved({}).OPTIONAL).toMatchObject({ status: 'APPLIES', decidedBy: ['GOV'] });
  });

  test('overlays are laid over one another and say where each value is from', () => {
    expect(resolved({}).TUNED).toMatchObject({
      fullMarks: '6',
      fullMarksFrom: 'GOV',
      methodFrom: 'COUNTY',
      statedFullMarks: '8',
      decidedBy: ['GOV', 'COUNTY'],
    });
    expect(resolved({ administrativeLevel: 'TOWN' }).TUNED).toMatchObject({ fullMarks: '6', methodFrom: null, statedFullMarks: '8' });
    expect(resolved({ sector: 'TOWNSHIP' }).TUNED).toMatchObject({ fullMarks: '8', methodFrom: 'COUNTY' });
  });

  test('later profiles win', () => {
    expect(resolved({ alliances: ['RIVER'] }).OPTIONAL).toMatchObject({
      status: 'NOT_APPLICABLE',
      excludedBy: 'RIVER',
      decidedBy: ['GOV', 'RIVER'],
    });
    expect(resolved({ alliances: ['RIVER'] }).COMMON).toMatchObject({ status: 'NOT_APPLICABLE', excludedBy: 'RIVER' });
    expect(resolved({ alliances: ['RIVER', 'BACK'] }).OPTIONAL).toMatchObject({ status: 'APPLIES', excludedBy: null });
  });

  test('every condition given must hold', () => {
    const both = rubricOf([indicator('I', method('1'), { scope: 'DIFFERENTIATED' })], {
      profiles: [profile('P', { sectors: ['GOVERNMENT'], administrativeLevels: ['TOWN'], include: ['I'] })],
    });
    const { agency } = inputsOf();
    expect(resolveRubric(both, agency)[0]?.status).toBe('NOT_APPLICABLE');
    expect(resolveRubric(both, { ...agency, administrativeLevel: 'TOWN' })[0]?.status).toBe('APPLIES');
  });

  test('scores follow: own full marks, own target, a reason for what does not apply', () => {
    const inputs = inputsOf({ facts: yearly({ x: '10' }) });
    const draft = scoreAgency(compiledRubric(rubric), { ...inputs, agency: { ...inputs.agency, alliances: ['RIVER'] } });
    expect(draft.profiles).toEqual(['GOV', 'COUNTY', 'RIVER']);
    expect(draft.scores.map((score) => [score.indicator, score.status, score.points, score.fullMarks])).toEqual([
      ['COMMON', 'NOT_APPLICABLE', null, 100_000],
      ['OPTIONAL', 'NOT_APPLICABLE', null, 100_000],
      ['TUNED', 'SCORED', 30_000, 60_000],
    ]);
    expect(draft.scores[0]?.reason).toEqual({ code: 'EXCLUDED_BY_PROFILE', parameters: { profile: { zh: 'RIVER', en: 'RIVER' } } });
  });
});
