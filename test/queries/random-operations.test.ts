import { buildASTSchema, type GraphQLSchema, parse, printSchema, validate } from 'graphql';
import type { Noun } from '../../server/graph/catalogue.js';
import type { Plans } from '../../server/graph/plans.js';
import { type Row, Visible } from '../support/interpreter/filter.js';
import { type Generated, Generator, type KnownOrder } from '../support/interpreter/generator.js';
import { Interpreter } from '../support/interpreter/interpreter.js';
import { ownJurisdiction } from '../support/interpreter/sample-rows.js';
import { SampleWorld } from '../support/interpreter/sample-world.js';

const operations = 600;
const seed = Number(process.env['GRAPH_SEED'] ?? 20260714);

let world: SampleWorld;
let plans: Plans;
let plain: GraphQLSchema;
const rows = new Map<string, readonly Row[]>();
const orders = new Map<string, KnownOrder[]>();
const rowOfCursor = new Map<string, string>();

beforeAll(async () => {
  world = await SampleWorld.open();
  plans = world.plans({ fields: 100_000 });
  plain = buildASTSchema(parse(printSchema(world.schema)));
  for (const noun of world.catalogue.nouns.values()) {
    const all = world.stored.rows.get(noun.table.replaceAll('"', '').replace('sample.', '')) ?? [];
    rows.set(
      noun.name,
      all.filter((row) => row['jurisdiction_id'] === ownJurisdiction && row['is_secret'] !== true),
    );
  }
  const chooser = new Generator(world.catalogue, rows, orders, seed + 1);
  for (const noun of world.catalogue.nouns.values()) {
    orders.set(
      noun.name,
      await Promise.all([[], ...Array.from({ length: 5 }, () => chooser.order(noun))].map((orderBy) => knownOrder(noun, orderBy))),
    );
  }
});

afterAll(() => world.close());

/** Cursors as the graph gives them out, each with the row that stands beside it. */
async function knownOrder(noun: Noun, orderBy: KnownOrder['orderBy']): Promise<KnownOrder> {
  const where = noun.isLarge ? 'where: {period: {in: ["2025Q1", "2025Q2", "2025Q3"]}},' : '';
  const query = `query($orderBy: [${noun.name}Order!]) { ${noun.many}(${where} first: 9, orderBy: $orderBy) { edges { cursor node { id } } } }`;
  const { edges } = (await world.data(plans, query, { orderBy }))[noun.many] as { edges: { cursor: string; node: { id: string } }[] };
  for (const edge of edges) rowOfCursor.set(edge.cursor, edge.node.id);
  return { orderBy, cursors: edges.map((edge) => edge.cursor) };
}

/** A cursor's text is the graph's own affair; the row it stands for is not. */
const withRowsForCursors = (text: string): string =>
  text.replace(/"((?:start|end)?[cC]ursor)":"([^"]+)"/g, (_, key: string, cursor: string) => {
    const parts = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8')) as string[];
    return `"${key}":"cursor:${parts.find((part) => /^01890000-.{27}$/.test(String(part))) ?? ''}"`;
  });

function difference(one: string, left: string, other: string, right: string): string | undefined {
  if (left === right) return undefined;
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  const around = (text: string): string => text.slice(Math.max(0, at - 120), at + 120);
  return `${one}: ${around(left)} | ${other}: ${around(right)}`;
}

async function answers(
  { query, variables }: Generated,
  interpreter: Interpreter,
): Promise<Record<'direct' | 'ordinary' | 'expected', string>> {
  const direct = await world.text(plans, query, variables);
  const ordinary = await world.ordinary(plans, query, variables);
  const expected = await interpreter.answer(parse(query), variables);
  if (ordinary.errors ?? expected.errors) throw (ordinary.errors ?? expected.errors)?.[0];
  return { direct, ordinary: JSON.stringify(ordinary.data), expected: JSON.stringify(expected.data) };
}

test(`${operations} random operations are answered alike by the statement, by graphql-js over its rows, and by plain loops over rows in memory`, async () => {
  const interpreter = new Interpreter(plain, world.catalogue, new Visible(rows, world.stored.today), rowOfCursor);
  const generator = new Generator(world.catalogue, rows, orders, seed);
  let [run, longest] = [0, 0];
  for (let at = 0; run < operations && at < operations * 2; at += 1) {
    const generated = generator.operation();
    if (validate(plain, parse(generated.query)).length > 0) continue;
    run += 1;
    const { direct, ordinary, expected } = await answers(generated, interpreter).catch((error: unknown) => {
      throw new Error(`operation ${at} of seed ${seed}: ${generated.query} ${JSON.stringify(generated.variables)}`, { cause: error });
    });
    // jsonb is printed with spaces of its own
    const compact = JSON.stringify(JSON.parse(direct));
    const failures = [
      generated.query.includes('details') ? undefined : difference('the text', direct, 'itself parsed and printed', compact),
      difference('the statement', compact, 'graphql-js', ordinary),
      difference('the statement', withRowsForCursors(compact), 'plain loops', expected),
    ].filter((failure) => failure !== undefined);
    longest = Math.max(longest, direct.length);
    expect({ at, ...generated, failures }).toEqual({ at, ...generated, failures: [] });
  }
  expect(run).toBe(operations);
  expect(longest).toBeGreaterThan(20_000); // the operations reach far, or the comparison says little
});
