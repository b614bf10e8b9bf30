import { type Answer, answerOf, type Caller, type ServedWorld } from './access/served-world.js';

/** What `/session` and its neighbours answer; members that an answer lacks are undefined. */
export interface SessionAnswer {
  readonly signedIn?: boolean;
  readonly passwordSet?: boolean;
  readonly sessionId?: string;
  readonly steppedUpUntil?: string | null;
  readonly purpose?: string;
  readonly account?: { readonly code: string };
  readonly grant?: { readonly id: string; readonly role: string };
  readonly grants?: readonly { readonly id: string; readonly role: string }[];
  readonly notice?: { readonly code: string; readonly message: string };
  readonly error?: { readonly code: string; readonly message: string; readonly details: { readonly rules?: readonly string[] } };
}

export interface Reply {
  readonly status: number;
  readonly body: SessionAnswer;
  readonly headers: Headers;
  /** `name=value` of the cookie that was set; empty where none was */
  readonly cookie: string;
}

const headers = { 'content-type': 'application/json', 'accept-language': 'en' };

/** One request to `/session…`. A body makes it a POST. */
export async function askSession(url: string, path: string, body?: object, more: Record<string, string> = {}): Promise<Reply> {
  const sent = { headers: { ...headers, ...more }, ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}) };
  const answer = await answerOf(await fetch(`${url}${path}`, sent));
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] as string;
  return { status: answer.status, body: answer.body as SessionAnswer, headers: answer.headers, cookie };
}

export const signInAs = (url: string, account: string, password: string, more: Record<string, string> = {}): Promise<Reply> =>
  askSession(url, '/session', { account, password }, more);

export const codeOf = ({ body }: Reply): string | undefined => body.error?.code;

/** Code of a refused command, or null where it was carried out. */
export const refusalOf = ({ body }: Answer): string | null => body.errors?.[0]?.extensions.code ?? null;

/** A command by its name: `input` as the only argument, ids of the records that the payload names. */
export const command = <Data = Record<string, never>>(
  served: ServedWorld,
  who: Caller | string,
  [name, type, selection]: readonly [name: string, type: string, selection: string],
  input: object,
): Promise<Answer<Data>> =>
  served.ask<Data>(
    typeof who === 'string' ? undefined : who,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`,
    { input },
    typeof who === 'string' ? { cookie: who } : {},
  );
