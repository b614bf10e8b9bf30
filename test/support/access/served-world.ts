import pino from 'pino';
import { type Application, createApplication } from '../../../server/application.js';
import { createTestDatabase, type TestDatabase } from '../database.js';
import { type AccountName, buildWorld, type World, type WorldJurisdiction } from '../world.js';

export interface AnsweredError {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly kind: string; readonly details: Readonly<Record<string, unknown>> };
}

/** What the routes answer, in one shape: `data` and `errors` of GraphQL, the other members of REST. */
export interface AnswerBody<Data = unknown> {
  readonly data?: Data | null;
  readonly errors?: readonly AnsweredError[];
  readonly error?: { readonly message: string } & AnsweredError['extensions'];
  readonly signedIn?: boolean;
  readonly id?: string;
}

export interface Answer<Data = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** empty where the answer is no JSON */
  readonly body: AnswerBody<Data>;
}

export interface Caller {
  readonly name: string;
  readonly account: AccountName;
  readonly home: WorldJurisdiction;
  readonly token: string;
  /** value of the cookie of a session whose password was just given */
  readonly session: string;
}

/** A world with a server in front of it, asked over HTTP. */
export interface ServedWorld {
  readonly database: TestDatabase;
  readonly world: World;
  readonly application: Application;
  readonly url: string;
  /** every account of both jurisdictions */
  readonly callers: readonly Caller[];
  caller(home: 'first' | 'second', account: AccountName): Caller;
  /** In the caller's session, since a token does not run every command. `Data` is the shape that the query asks for. */
  ask<Data = unknown>(
    caller: Caller | undefined,
    query: string,
    variables?: object,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>;
  close(): Promise<void>;
}

const accounts: readonly AccountName[] = [
  ...(['department', 'approver', 'analyst', 'reviewer', 'reviewer2', 'auditor'] as const),
  ...(['system', 'security', 'agency01', 'agency02', 'agency03'] as const),
];

export async function serveWorld(poolSize = 4): Promise<ServedWorld> {
  const database = await createTestDatabase();
  const world = await buildWorld(database);
  const application = await createApplication({ ownerUrl: database.ownerUrl, logger: pino({ level: 'silent' }), isDemo: false, poolSize });
  const url = await application.app.listen({ port: 0, host: '127.0.0.1' });
  const callers = [world.first, world.second].flatMap((home) =>
    accounts.map((account) => ({ name: home.signInName(account), account, home, ...home.secretsOf(account) })),
  );
  return {
    ...{ database, world, application, url, callers },
    caller: (home, account) => callers.find((each) => each.home === world[home] && each.account === account) as Caller,
    ask: (caller, query, variables = {}, headers = {}) =>
      post(`${url}/graphql`, JSON.stringify({ query, variables }), {
        ...(caller ? { cookie: `zelian_session=${caller.session}` } : {}),
        ...headers,
      }),
    close: async () => {
      await application.close();
      await world.close();
      await database.drop();
    },
  };
}

export async function post<Data>(url: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Answer<Data>> {
  return answerOf<Data>(
    await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers } }),
  );
}

export interface Refusal {
  readonly message: string;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The first refusal in an answer of GraphQL or of REST; empty texts where nothing was refused. */
export function refusalIn({ body }: Answer): Refusal {
  const [first] = body.errors ?? [];
  const { code = '', details = {} } = first?.extensions ?? body.error ?? {};
  return { message: first?.message ?? body.error?.message ?? '', code, details };
}

export async function answerOf<Data>(response: Response): Promise<Answer<Data>> {
  const text = await response.text();
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, text, body: isJson ? (JSON.parse(text) as AnswerBody<Data>) : {} };
}
