import { brokenRules, checkPassword, strictProfile } from '../../../server/modules/account/password-policy.js';

const broken = (password: string, account = 'agency01'): string[] => [...brokenRules(password, account, strictProfile).keys()];

test.each([
  ['nine characters', 'Bamboo-7x', ['TOO_SHORT']],
  ['ten characters', 'Bamboo-7xy', []],
  ['ten characters of Chinese count one by one', '竹影清风A1竹影清', ['TOO_SHORT']],
  ['two kinds', 'bamboolantern7', ['TOO_FEW_KINDS']],
  ['three kinds', 'bamboolantern-7', []],
  ['four kinds', 'Bamboolantern-7', []],
  ['200 characters', `Ab1${'xyz-'.repeat(49)}q`, []],
  ['201 characters', `Ab1${'xyz-'.repeat(49)}qq`, ['TOO_LONG']],
  ['the name of the account', 'My-agency01-is', ['HOLDS_ACCOUNT_NAME']],
  ['the name in capitals', 'My-AGENCY01-is', ['HOLDS_ACCOUNT_NAME']],
  ['a common word dressed up', 'Password123!', ['TOO_COMMON']],
  ['a common word in other signs', 'P@ssw0rd-2024', ['TOO_COMMON']],
  ['a row of the keyboard', 'Qwertyuiop1!', ['TOO_COMMON']],
  ['few characters over and over', 'Aa1Aa1Aa1Aa1', ['TOO_COMMON']],
  ['a common word within a sentence', 'My password is long 7', []],
  ['nothing', '', ['TOO_SHORT', 'TOO_FEW_KINDS', 'TOO_COMMON']],
])('%s', (_what, password, rules) => {
  expect(broken(password)).toEqual(rules);
});

test('every broken rule is told in one sentence of each language, and the former password is one', () => {
  expect(() => checkPassword('short', 'agency01', 'short')).toThrow(
    expect.objectContaining({
      code: 'PASSWORD_TOO_WEAK',
      details: { rules: ['TOO_SHORT', 'TOO_FEW_KINDS', 'SAME_AS_BEFORE'] },
      sentence: {
        zh: '新密码不合规：至少 10 个字符，现在是 5 个；小写字母、大写字母、数字、符号四类中至少要有 3 类；不能与现在的密码相同。',
        en: 'The new password will not do: at least 10 characters are needed, it has 5; at least 3 of small letters, capitals, digits and signs are needed; it is the one that holds already.',
      },
    }),
  );
  expect(() => checkPassword('Bamboo-7-lantern', 'agency01', 'Bamboo-7-lanterns')).not.toThrow();
});
