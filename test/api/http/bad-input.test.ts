import { getIntrospectionQuery } from 'graphql';
import { type Answer, post, refusalIn, type ServedWorld, serveWorld } from '../../support/access/served-world.js';

let served: ServedWorld;
beforeAll(async () => {
  served = await serveWorld();
});
afterAll(() => served?.close());

const send = (body: BodyInit, headers: Record<string, string> = {}): Promise<Answer> =>
  post(`${served.url}/graphql`, body, { authorization: `Bearer ${served.caller('first', 'department').token}`, ...headers });
const ask = (query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> =>
  send(JSON.stringify({ query, variables }), headers);

/** Nothing of the inside: no stack, no SQL, no path, no name of a table that is no word of the graph. */
const inside = /\bat .+:\d+:\d+|node_modules|\bselect\b .+ \bfrom\b|pg_|zelian_|relation "|syntax error at or near|violates|\/server\//i;
const told = refusalIn;

const list = '{ agencies { nodes { id } } }';
const nested = (depth: number, open: string, middle: string, close: string): string => open.repeat(depth) + middle + close.repeat(depth);

const bodies: readonly (readonly [string, () => BodyInit, Record<string, string>?])[] = [
  ['JSON cut off', () => '{"query": "{'],
  ['no JSON object', () => '"query"'],
  ['an array', () => `[{"query":"${list}"}]`],
  ['null', () => 'null'],
  ['an empty body', () => ''],
  ['an object without a query', () => '{}'],
  ['a query that is a number', () => '{"query": 1}'],
  ['variables that are a list', () => `{"query":"${list}","variables":[1]}`],
  ['variables that are a text', () => `{"query":"${list}","variables":"a"}`],
  ['an operation that is not there', () => `{"query":"query a ${list}","operationName":"b"}`],
  ['NaN', () => `{"query":"${list}","variables":{"a":NaN}}`],
  ['bytes that are no UTF-8', () => new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ['a polluted prototype', () => `{"query":"${list}","__proto__":{"a":1}}`],
  ['another media type', () => list, { 'content-type': 'application/graphql' }],
  ['a compressed body', () => new Uint8Array([0x1f, 0x8b, 0x08, 0]), { 'content-encoding': 'gzip' }],
  [
    'JSON nested nine hundred times',
    () =>
      `{"query":"query ($w: AgencyWhere) { agencies(where: $w) { nodes { id } } }","variables":{"w":${nested(900, '{"not":', '{}', '}')}}}`,
  ],
  ['JSON nested fifty thousand times', () => `{"query":"${list}","variables":{"w":${nested(50_000, '[', '', ']')}}}`],
];

for (const [title, body, headers] of bodies) {
  test(`${title} is refused with a sentence`, async () => {
    for (const language of ['en', 'zh']) {
      const answer = await send(body(), { ...headers, 'accept-language': language });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(told(answer).message.length).toBeGreaterThan(10);
      expect(answer.text).not.toMatch(inside);
      if (language === 'zh') expect(told(answer).message).toMatch(/[\u4e00-\u9fff]/);
    }
  });
}

const wrong: readonly (readonly [string, string, object?, string?])[] = [
  ['an unknown field', '{ agencies { nodes { nothing } } }'],
  ['an unknown argument', '{ agencies(limit: 3) { totalCount } }'],
  ['an unknown root', '{ everything }'],
  ['a syntax error', '{ agencies( }'],
  ['a missing argument', '{ agency { id } }'],
  ['a missing variable', 'query ($id: ID!) { agency(id: $id) { id } }'],
  ['a variable of a wrong kind', 'query ($n: Int) { agencies(first: $n) { totalCount } }', { n: 'many' }],
  ['a number too large', '{ agencies(first: 99999999999999) { totalCount } }'],
  ['a page below nothing', '{ agencies(first: -1) { totalCount nodes { id } } }', {}, 'PAGE_TOO_LARGE'],
  ['a page too large', '{ agencies(first: 201) { nodes { id } } }', {}, 'PAGE_TOO_LARGE'],
  ['an offset too large', '{ agencies(offset: 10001) { nodes { id } } }', {}, 'PAGE_TOO_LARGE'],
  ['a cursor that is none', '{ agencies(after: "?") { nodes { id } } }', {}, 'CURSOR_NOT_OF_LIST'],
  ['a cursor of another list', '{ agencies(after: "WyJ4IiwieSJd") { nodes { id } } }', {}, 'CURSOR_NOT_OF_LIST'],
  ['a NUL in a literal', '{ agencies(where: {name: {eq: "a\\u0000"}}) { totalCount } }', {}, 'NUL_CHARACTER'],
  ['a NUL in a variable', 'query ($t: String) { agencies(where: {name: {eq: $t}}) { totalCount } }', { t: 'a\0' }, 'NUL_CHARACTER'],
  [
    'half a character',
    'query ($t: String) { agencies(where: {name: {contains: $t}}) { totalCount } }',
    { t: '\ud800' },
    'TEXT_NOT_STORABLE',
  ],
  ['a null operand', '{ agencies(where: {name: {eq: null}}) { totalCount } }', {}, 'NULL_OPERAND'],
  ['a day that is none', '{ cycles(where: {startsOn: {eq: "2026-02-30"}}) { totalCount } }'],
  ['an unfiltered count of a large noun', '{ scores { totalCount } }', {}, 'LARGE_NOUN_UNFILTERED'],
  [
    'a key that is no key',
    'mutation { startEvaluation(input: {cycleId: "x", idempotencyKey: "a"}) { __typename } }',
    {},
    'IDEMPOTENCY_KEY_INVALID',
  ],
];

for (const [title, query, variables = {}, code] of wrong) {
  test(`${title} is refused with a sentence`, async () => {
    for (const language of ['en', 'zh']) {
      const answer = await ask(query, variables, { 'accept-language': language });
      const isCommand = query.startsWith('mutation');
      expect(answer.status).toBe(isCommand ? 200 : 400);
      if (code) expect(told(answer).code).toBe(code);
      expect(answer.body.data ?? null).toBeNull();
      expect(answer.text).not.toMatch(inside);
      if (language === 'zh') expect(told(answer).message).toMatch(/[\u4e00-\u9fff]/);
    }
  });
}

test('half a character is refused with its place, in whichever text of a command, and changes nothing', async () => {
  const text = 'mutation ($name: String!) { createAccessToken(input: {name: $name, days: 1}) { __typename } }';
  const count = async () => (await ask('{ accessTokens { totalCount } }', {})).body.data;
  const before = await count();
  for (const language of ['en', 'zh']) {
    const answer = await ask(text, { name: 'cut \ud83d off' }, { 'accept-language': language });
    expect([answer.status, told(answer).code]).toEqual([400, 'TEXT_NOT_STORABLE']);
    expect(told(answer).message).toContain('variables.name');
  }
  expect(await count()).toEqual(before);
  expect((await ask(text, { name: 'whole 🧨' })).status).toBe(200);
});

test('an id that is none finds nothing, in every place', async () => {
  const ids = ['', 'x', "' or true --", '00000000-0000-0000-0000-000000000000', '1'.repeat(5000), '🧨'];
  for (const id of ids) {
    const answer = await ask('query ($id: ID!) { agency(id: $id) { id } agencies(where: {id: {in: [$id]}}) { totalCount } }', { id });
    expect([id.slice(0, 20), answer.status, answer.body.data]).toEqual([
      id.slice(0, 20),
      200,
      { agency: null, agencies: { totalCount: 0 } },
    ]);
    const explained = await ask('query ($id: ID!) { explanation(scoreId: $id) { sentences } }', { id });
    expect([id.slice(0, 20), explained.body.data ?? null, told(explained).code]).toEqual([id.slice(0, 20), null, 'SCORE_NOT_FOUND']);
  }
});

const bombs: readonly (readonly [string, string, string, number, number])[] = [
  ['aliases', `{ ${Array.from({ length: 16 }, (_, at) => `a${at}: __typename`).join(' ')} }`, 'TOO_MANY_ALIASES', 16, 15],
  [
    'directives',
    `{ agencies ${'@include(if: true) '.repeat(1)} { ${Array.from({ length: 16 }, () => 'totalCount @include(if: true)').join(' ')} } }`,
    'TOO_MANY_DIRECTIVES',
    17,
    15,
  ],
  ['depth', `{ agencies { nodes { ${nested(13, 'children(first: 1) { nodes { ', 'id', ' } }')} } } }`, 'QUERY_TOO_DEEP', 14, 12],
  [
    'cost',
    '{ agencies(first: 200) { nodes { facts(first: 200) { nodes { agency { scorecards(first: 200) { nodes { scores(first: 200) { nodes { id } } } } } } } } } }',
    'QUERY_TOO_COSTLY',
    0,
    5000,
  ],
];

for (const [title, query, code, measured, allowed] of bombs) {
  test(`too many of ${title} are refused with what was measured and what is allowed`, async () => {
    for (const language of ['en', 'zh']) {
      const answer = await ask(query, {}, { 'accept-language': language });
      expect([answer.status, told(answer).code, told(answer).details['allowed']]).toEqual([400, code, allowed]);
      if (measured > 0) expect(told(answer).details['measured']).toBe(measured);
      expect(Number(told(answer).details['measured'])).toBeGreaterThan(allowed);
      expect(told(answer).message).toContain(String(allowed));
    }
  });
}

test('too many tokens, too large a body and a ring of fragments are refused', async () => {
  const tokens = await ask(`{ ${'__typename '.repeat(2100)} }`);
  expect([tokens.status, told(tokens).message.includes('2000')]).toEqual([400, true]);
  const large = await ask(`{ agencies { totalCount } } #${'x'.repeat(256 * 1024)}`);
  expect([large.status, told(large).code, told(large).details['allowed']]).toEqual([400, 'BODY_TOO_LARGE', 262_144]);
  const ring = await ask(
    '{ agencies { nodes { ...a } } } fragment a on Agency { children { nodes { ...b } } } fragment b on Agency { children { nodes { ...a } } }',
  );
  expect(ring.status).toBe(400);
  const wide = await ask(
    `{ agencies { nodes { ...f9 } } } fragment f0 on Agency { id code name } ${Array.from({ length: 9 }, (_, at) => `fragment f${at + 1} on Agency { ${`...f${at} `.repeat(10)} }`).join(' ')}`,
  );
  expect([wide.status < 500, wide.text.length < 100_000]).toEqual([true, true]);
});

const fixed = [
  '{ agencies { totalCount } alliances { totalCount nodes { code name members { totalCount nodes { agency { code name sector administrativeLevel } } } } } }',
  '{ rubrics { nodes { name version state categories { totalCount nodes { code name items { nodes { code name indicators { totalCount nodes { code name measure scope fullMarks } } } } } } } } }',
  '{ cycles { nodes { id name state scorecards(orderBy: [{field: RANK, direction: ASC}]) { totalCount nodes { id total grade rank completeness agency { code name } scores { totalCount nodes { id points status reason indicator { code name } } } } } } } }',
  getIntrospectionQuery(),
];

test('the three queries of the product and introspection pass the limits, in both media types', async () => {
  for (const query of fixed) {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const answer = await ask(query, {}, { accept });
      expect([answer.status, answer.body.errors ?? null, answer.headers.get('content-type')]).toEqual([
        200,
        null,
        expect.stringContaining(accept),
      ]);
    }
  }
});

test('a refused query is a 400 in the specification’s own media type as well', async () => {
  const answer = await ask('{ nothing }', {}, { accept: 'application/graphql-response+json' });
  expect([answer.status, answer.headers.get('content-type'), 'data' in answer.body]).toEqual([
    400,
    expect.stringContaining('application/graphql-response+json'),
    false,
  ]);
});
