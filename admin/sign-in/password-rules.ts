/** What the server asks of a password and the page can tell while it is typed; that it is no common word only the server knows. */
export const passwordRules = ['LENGTH', 'KINDS', 'NO_NAME'] as const;
export type PasswordRule = (typeof passwordRules)[number];

const leastCharacters = 10;
const leastKinds = 3;
const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];

const holds: Readonly<Record<PasswordRule, (password: string, account: string) => boolean>> = {
  LENGTH: (password) => [...password].length >= leastCharacters,
  KINDS: (password) => kinds.filter((kind) => kind.test(password)).length >= leastKinds,
  NO_NAME: (password, account) => password !== '' && (account === '' || !password.toLowerCase().includes(account.toLowerCase())),
};

/** The rules that a password keeps so far. */
export const keptRules = (password: string, account: string): ReadonlySet<PasswordRule> =>
  new Set(passwordRules.filter((rule) => holds[rule](password, account)));
