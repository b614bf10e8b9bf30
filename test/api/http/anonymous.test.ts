import { getIntrospectionQuery } from 'graphql';
import { type Answer, answerOf, post, refusalIn, type ServedWorld, serveWorld } from '../../support/access/served-world.js';

let served: ServedWorld;
beforeAll(async () => {
  served = await serveWorld();
});
afterAll(() => served?.close());

const graphql = (): string => `${served.url}/graphql`;
const without = ({ status, text, headers }: Answer): string =>
  [status, headers.get('content-type'), text.replaceAll(headers.get('x-request-id') as string, '<request>')].join(' ');

const bodies: readonly (readonly [string, string])[] = [
  ['a valid query', JSON.stringify({ query: '{ agencies { totalCount } }' })],
  ['introspection', JSON.stringify({ query: getIntrospectionQuery() })],
  ['a field that nearly exists', JSON.stringify({ query: '{ agencie { nam } }' })],
  ['no GraphQL', JSON.stringify({ query: '{{{' })],
  ['a mutation', JSON.stringify({ query: 'mutation { cancelJob(input: {jobId: "x"}) { __typename } }' })],
  ['no JSON', '{"query": '],
  ['nothing', ''],
  ['too much', JSON.stringify({ query: ' '.repeat(300 * 1024) })],
];

test.each(bodies)('without a credential %s gets the same 401 as everything else', async (_what, body) => {
  const expected = without(await post(graphql(), JSON.stringify({ query: '{ __typename }' })));
  expect(expected).toMatch(/^401 application\/json/);
  expect(without(await post(graphql(), body))).toBe(expected);
});

test('by GET, with an unknown type, a wrong token, an empty one and a made-up cookie it is the same 401', async () => {
  const expected = without(await post(graphql(), '{}'));
  const tries: RequestInit[] = [
    { method: 'GET' },
    { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' },
    { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${'x'.repeat(43)}` }, body: '{}' },
    { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer ' }, body: '{}' },
    { method: 'POST', headers: { 'content-type': 'application/json', cookie: `zelian_session=${'y'.repeat(43)}` }, body: '{}' },
    { method: 'POST', headers: { 'content-type': 'application/json', cookie: `__Host-zelian=' or true --` }, body: '{}' },
  ];
  for (const request of tries) {
    const headers = { 'accept-language': 'en', ...(request.headers as object) };
    expect(without(await answerOf(await fetch(`${graphql()}?query={__schema{types{name}}}`, { ...request, headers })))).toBe(expected);
  }
});

test('the refusal is in the caller’s language, Chinese where none is named', async () => {
  const told = async (language: Record<string, string>): Promise<string> =>
    refusalIn(
      await answerOf(await fetch(graphql(), { method: 'POST', headers: { 'content-type': 'application/json', ...language }, body: '{}' })),
    ).message;
  expect(await told({ 'accept-language': 'en-GB, zh;q=0.3' })).toBe('Sign in first, or send a valid access token.');
  expect(await told({ 'accept-language': 'zh-CN' })).toMatch(/^请先登录/);
  expect(await told({ 'accept-language': 'de' })).toMatch(/^请先登录/);
});

test('a form, a text or a bare GET of somebody signed in is stopped as a forgery', async () => {
  const { token } = served.caller('first', 'department');
  const cookie = `zelian_session=${served.world.first.secretsOf('department').session}`;
  const query = encodeURIComponent('{ agencies { totalCount } }');
  for (const headers of [{ cookie }, { authorization: `Bearer ${token}` }] as Record<string, string>[]) {
    const got = await answerOf(await fetch(`${graphql()}?query=${query}`, { headers: { ...headers, 'accept-language': 'en' } }));
    expect(got.status).toBe(400);
    expect(got.text).toMatch(/CSRF|preflight/i);
    expect(got.text).not.toContain('totalCount":');
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const answer = await answerOf(
        await fetch(graphql(), {
          method: 'POST',
          headers: { ...headers, 'content-type': type },
          body: '{"query":"{ agencies { totalCount } }"}',
        }),
      );
      expect([type, answer.status >= 400 && answer.status < 500, answer.text.includes('"data":{')]).toEqual([type, true, false]);
    }
  }
});
