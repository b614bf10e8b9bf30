import pino from 'pino';
import { type Application, createApplication } from '../../../server/application.js';
import { createTestDatabase, type TestDatabase } from '../database.js';
import { type AccountName, buildWorld, type World, type WorldJurisdiction } from '../world.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers of generated questions have no type
  readonly body: any;
}

export interface Caller {
  readonly name: string;
  readonly account: AccountName;
  readonly home: WorldJurisdiction;
  readonly token: string;
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
  ask(caller: Caller | undefined, query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
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
    accounts.map((account) => ({ name: home.signInName(account), account, home, token: home.secretsOf(account).token })),
  );
  return {
    ...{ database, world, application, url, callers },
    caller: (home, account) => callers.find((each) => each.home === world[home] && each.account === account) as Caller,
    ask: (caller, query, variables = {}, headers = {}) =>
      post(`${url}/graphql`, JSON.stringify({ query, variables }), {
        ...(caller ? { authorization: `Bearer ${caller.token}` } : {}),
        ...headers,
      }),
    close: async () => {
      await application.close();
      await world.close();
      await database.drop();
    },
  };
}

export async function post(url: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Answer> {
  return answerOf(
    await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers } }),
  );
}

export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
}
