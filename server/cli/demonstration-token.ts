import { GraphQLClient, gql } from 'graphql-request';
import { DomainError } from '../core/domain-error.js';
import { say } from '../core/language.js';
import type { Settings } from '../core/settings.js';
import { readDemoCredentials } from '../demo-credentials.js';

const oneToken = gql`mutation Token { createAccessToken(input: { name: "npm run token", days: 7 }) { secret } }`;

const refusal = (code: string, zh: string, en: string): DomainError => new DomainError('invalid', code, say(zh, en));

/** A personal access token for an account of the running demonstration. */
export async function demonstrationToken({ dataDirectory, host, port, language }: Settings, account: string): Promise<string> {
  const credentials = readDemoCredentials(dataDirectory);
  if (!credentials)
    throw refusal(
      'NO_DEMONSTRATION',
      `${dataDirectory} 中没有演示数据，请先运行 npm start。`,
      `There is no demonstration in ${dataDirectory}; run npm start first.`,
    );
  const base = `http://${host}:${port}`;
  const cookie = await signIn(base, { account, password: credentials.password }, language);
  const client = new GraphQLClient(`${base}/graphql`, { headers: { cookie, 'accept-language': language } });
  const { createAccessToken } = await client.request<{ createAccessToken: { secret: string } }>(oneToken);
  return createAccessToken.secret;
}

async function signIn(base: string, given: { account: string; password: string }, language: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'accept-language': language };
  const response = await fetch(`${base}/session`, { method: 'POST', headers, body: JSON.stringify(given) }).catch(() => {
    throw refusal(
      'NOT_RUNNING',
      `${base} 没有应答。请先在另一个终端运行 npm start。`,
      `Nothing answers at ${base}. Run npm start in another terminal first.`,
    );
  });
  if (!response.ok) {
    const { error } = (await response.json()) as { error: { message: string } };
    throw refusal('SIGN_IN_REFUSED', `账号 ${given.account}：${error.message}`, `Account ${given.account}: ${error.message}`);
  }
  return (response.headers.get('set-cookie') ?? '').split(';')[0] as string;
}
