import { GraphQLClient, gql } from 'graphql-request';
import { DomainError } from './core/domain-error.js';
import { say } from './core/language.js';
import { readSettings, startupLanguage } from './core/settings.js';
import { readDemoCredentials } from './demo-credentials.js';

/** Prints a personal access token for an account of the running demonstration: npm run --silent token -- department */
const language = startupLanguage(process.env);
const oneToken = gql`mutation Token { createAccessToken(input: { name: "npm run token", days: 7 }) { secret } }`;

const refusal = (code: string, zh: string, en: string): DomainError => new DomainError('invalid', code, say(zh, en));

async function signIn(base: string, account: string, password: string): Promise<string> {
  const body = JSON.stringify({ account, password });
  const headers = { 'content-type': 'application/json', 'accept-language': language };
  const response = await fetch(`${base}/session`, { method: 'POST', headers, body }).catch(() => {
    throw refusal(
      'NOT_RUNNING',
      `${base} 没有应答。请先在另一个终端运行 npm start。`,
      `Nothing answers at ${base}. Run npm start in another terminal first.`,
    );
  });
  if (!response.ok) {
    const { error } = (await response.json()) as { error: { message: string } };
    throw refusal('SIGN_IN_REFUSED', `账号 ${account}：${error.message}`, `Account ${account}: ${error.message}`);
  }
  return (response.headers.get('set-cookie') ?? '').split(';')[0] as string;
}

async function printToken(): Promise<void> {
  const account = process.argv[2];
  if (!account)
    throw refusal(
      'NO_ACCOUNT',
      '用法：npm run --silent token -- <账号>，例如 department',
      'Usage: npm run --silent token -- <account>, such as department',
    );
  const { dataDirectory, host, port } = readSettings(process.env);
  const credentials = readDemoCredentials(dataDirectory);
  if (!credentials)
    throw refusal(
      'NO_DEMONSTRATION',
      `${dataDirectory} 中没有演示数据，请先运行 npm start。`,
      `There is no demonstration in ${dataDirectory}; run npm start first.`,
    );
  const base = `http://${host}:${port}`;
  const cookie = await signIn(base, account, credentials.password);
  const client = new GraphQLClient(`${base}/graphql`, { headers: { cookie, 'accept-language': language } });
  const { createAccessToken } = await client.request<{ createAccessToken: { secret: string } }>(oneToken);
  process.stdout.write(`${createAccessToken.secret}\n`);
}

await printToken().catch((error: unknown) => {
  process.stderr.write(`${error instanceof DomainError ? error.sentence[language] : String(error)}\n`);
  process.exitCode = 1;
});
