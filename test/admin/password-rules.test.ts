import fc from 'fast-check';
import { keptRules, passwordRules } from '../../admin/sign-in/password-rules.js';
import { brokenRules, strictProfile } from '../../server/modules/account/password-policy.js';

const names = { LENGTH: 'TOO_SHORT', KINDS: 'TOO_FEW_KINDS', NO_NAME: 'HOLDS_ACCOUNT_NAME' } as const;

test('what the page marks as kept is what the server finds unbroken, for any password', () => {
  const characters = fc.constantFrom('a', 'B', '7', '-', 'ä', '口', ' ', 'security', 'SECURITY');
  const passwords = fc.array(characters, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(passwords, (password) => {
      const broken = brokenRules(password, 'security', strictProfile);
      const kept = keptRules(password, 'security');
      for (const rule of passwordRules) expect([rule, kept.has(rule)]).toEqual([rule, !broken.has(names[rule])]);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['', []],
  ['Abcdefg-1', ['KINDS', 'NO_NAME']],
  ['Abcdefg-12', ['LENGTH', 'KINDS', 'NO_NAME']],
  ['abcdefghij', ['LENGTH', 'NO_NAME']],
  ['My-Security-1', ['LENGTH', 'KINDS']],
])('%s keeps %j', (password, kept) => {
  expect([...keptRules(password, 'security')]).toEqual(kept);
});
