import { type Bilingual, say } from '../../core/language.js';
import { PasswordTooWeak } from './password.errors.js';

/** What a profile of passwords asks for. */
export interface PasswordProfile {
  readonly leastCharacters: number;
  readonly mostCharacters: number;
  /** of the four: small letters, capitals, digits, anything else */
  readonly leastKinds: number;
}

/** After level 3 of the multi-level protection scheme. */
export const strictProfile: PasswordProfile = { leastCharacters: 10, mostCharacters: 200, leastKinds: 3 };

/** The heart of a common password: letters only, after the usual signs for letters are read as those. */
const common = new Set([
  'password',
  'passwort',
  'qwerty',
  'qwertyuiop',
  'asdfgh',
  'admin',
  'administrator',
  'welcome',
  'letmein',
  'iloveyou',
  'abc',
  'abcdef',
  'zelian',
  'changeme',
  'login',
  'master',
  'secret',
  'test',
  'user',
  'root',
]);
const signs: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', $: 's', '5': 's' };

const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];

/** Throws PasswordTooWeak with every rule that `password` breaks. */
export function checkPassword(password: string, accountCode: string, former: string | null = null): void {
  const broken = new Map(brokenRules(password, accountCode, strictProfile));
  if (password === former) broken.set('SAME_AS_BEFORE', say('不能与现在的密码相同', 'it is the one that holds already'));
  if (broken.size > 0) throw new PasswordTooWeak([...broken.keys()], [...broken.values()]);
}

export function brokenRules(password: string, accountCode: string, profile: PasswordProfile): ReadonlyMap<string, Bilingual> {
  const { leastCharacters, mostCharacters, leastKinds } = profile;
  const length = [...password].length;
  const rules: readonly (readonly [string, boolean, Bilingual])[] = [
    [
      'TOO_SHORT',
      length < leastCharacters,
      say(`至少 ${leastCharacters} 个字符，现在是 ${length} 个`, `at least ${leastCharacters} characters are needed, it has ${length}`),
    ],
    ['TOO_LONG', length > mostCharacters, say(`最多 ${mostCharacters} 个字符`, `at most ${mostCharacters} characters are taken`)],
    [
      'TOO_FEW_KINDS',
      kinds.filter((kind) => kind.test(password)).length < leastKinds,
      say(
        `小写字母、大写字母、数字、符号四类中至少要有 ${leastKinds} 类`,
        `at least ${leastKinds} of small letters, capitals, digits and signs are needed`,
      ),
    ],
    [
      'HOLDS_ACCOUNT_NAME',
      password.toLowerCase().includes(accountCode.toLowerCase()),
      say('不能包含登录名', 'the name of the account may not be in it'),
    ],
    ['TOO_COMMON', isCommon(password), say('太常见，容易被猜到', 'it is too common and easily guessed')],
  ];
  return new Map(rules.filter(([, isBroken]) => isBroken).map(([name, , sentence]) => [name, sentence]));
}

/** A common word dressed with digits and signs at its ends, or one character over and over. */
function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  const bare = lower.replace(/^[^a-z@$]+|[^a-z@$]+$/g, '');
  const read = [...bare].map((sign) => signs[sign] ?? sign).join('');
  return common.has(read) || common.has(lower.replace(/[^a-z]/g, '')) || new Set(lower).size < 4;
}
