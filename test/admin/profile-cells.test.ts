import { conditionsOf, profileCell } from '../../admin/configuration/rubric/profile-cells.js';

const profile = {
  includes: ['D1', 'D2'],
  excludes: ['C1'],
  overlays: [{ indicator: 'D2', fullMarks: '2' }, { indicator: 'C3', fullMarks: '1' }, { indicator: 'C4' }],
};
const cell = (code: string, scope: string) => profileCell(profile, { code, scope });

describe('what a profile says of an indicator', () => {
  it.each([
    ['D1', 'DIFFERENTIATED', { kind: 'APPLIES', fullMarks: undefined }],
    ['D2', 'DIFFERENTIATED', { kind: 'APPLIES', fullMarks: '2' }],
    ['D9', 'DIFFERENTIATED', { kind: 'UNTOUCHED' }],
    ['C1', 'COMMON', { kind: 'LEFT_OUT' }],
    ['C2', 'COMMON', { kind: 'COMMON' }],
    ['C3', 'COMMON', { kind: 'APPLIES', fullMarks: '1' }],
    ['C4', 'COMMON', { kind: 'COMMON' }],
  ])('%s, %s', (code, scope, expected) => {
    expect(cell(code, scope)).toEqual(expected);
  });

  it('reads no condition as for everyone', () => {
    expect(conditionsOf({ sectors: null, administrativeLevels: ['SECTION'], alliances: null })).toEqual({
      sectors: [],
      levels: ['SECTION'],
      alliances: [],
    });
  });
});
