import { demonstrationToken } from './cli/demonstration-token.js';
import { DomainError } from './core/domain-error.js';
import { say } from './core/language.js';
import { readSettings, startupLanguage } from './core/settings.js';

/** Prints a personal access token for an account of the running demonstration: npm run --silent token -- department */
const usage = say(
  '用法：npm run --silent token -- <账号>，例如 department',
  'Usage: npm run --silent token -- <account>, such as department',
);

async function printToken(): Promise<void> {
  const account = process.argv[2];
  if (!account) throw new DomainError('invalid', 'NO_ACCOUNT', usage);
  process.stdout.write(`${await demonstrationToken(readSettings(process.env), account)}\n`);
}

await printToken().catch((error: unknown) => {
  process.stderr.write(`${error instanceof DomainError ? error.sentence[startupLanguage(process.env)] : String(error)}\n`);
  process.exitCode = 1;
});
