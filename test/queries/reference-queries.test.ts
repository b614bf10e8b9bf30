import { readdirSync, readFileSync } from 'node:fs';
import { concatAST, type DocumentNode, parse, print, separateOperations, specifiedRules, validate } from 'graphql';
import { limitRule } from '../../server/api/operation-limits.js';
import { type ComposedSchema, composeSchema } from '../../server/compose-schema.js';
import { inPackage } from '../../server/core/package-root.js';
import { type ServedWorld, serveWorld } from '../support/access/served-world.js';
import { openOwnerSource } from '../support/data-source.js';
import type { AccountName } from '../support/world.js';

const folder = inPackage('schema', 'queries');
const operations = separateOperations(concatAST(readdirSync(folder).map((file) => parse(readFileSync(`${folder}/${file}`, 'utf8')))));

let composed: ComposedSchema;
let served: ServedWorld;

beforeAll(async () => {
  composed = await composeSchema();
  served = await serveWorld();
});
afterAll(() => served?.close());

/** A list as its query asks for it. */
interface List {
  readonly totalCount: number;
  readonly nodes: readonly object[];
}
type Data = Readonly<Record<string, List>>;

async function answer(name: string, account: AccountName, variables: object): Promise<Data> {
  const { body } = await served.ask<Data>(served.caller('first', account), print(operations[name] as DocumentNode), variables);
  expect(body.errors).toBeUndefined();
  return body.data as Data;
}

const cycleId = (): string => served.world.first.cycleIds.unpublished;

test.each(Object.entries(operations))('%s is a query of this schema within its limits', (_name, document) => {
  expect(validate(composed.schema, document, [...specifiedRules, limitRule]).map(({ message }) => message)).toEqual([]);
});

test('marks that are missing, by reviewer and by name', async () => {
  const { owed, asked, returned } = await answer('MissingMarksByReviewer', 'department', { cycleId: cycleId() });
  const reviewerId = served.world.first.agencyId('A03');
  const key = { reviewerCode: 'A03', reviewerId, reviewerName: 'first第3局', reviewerNameEn: 'Bureau 3 of first' };
  expect(owed).toEqual({ totalCount: 1, groups: [{ key, aggregate: { count: 1 } }] });
  expect(asked).toEqual({
    totalCount: 3,
    groups: [
      { key: { reviewerCode: 'A02' }, aggregate: { count: 1 } },
      { key: { reviewerCode: 'A03' }, aggregate: { count: 2 } },
    ],
  });
  expect(returned).toEqual({ totalCount: 0 });
  const { marks } = await answer('MissingMarksOfReviewer', 'department', { cycleId: cycleId(), reviewerId });
  expect(marks?.nodes).toMatchObject([{ version: 1, subject: { code: 'A02' }, indicator: { code: 'Q1_01' }, returnReason: null }]);
});

test('scores that are missing, by indicator, by agency and by name', async () => {
  const held = `update score set status = 'HELD', points = null where cycle_id = $1 and agency_id = $2 and indicator_id in (select id from indicator where code in ('Q1_01', 'N1_01'))`;
  const owner = await openOwnerSource(served.database.ownerUrl);
  await owner.query(held, [cycleId(), served.world.first.agencyId('A02')]);
  await owner.destroy();
  const { scores } = await answer('MissingScores', 'department', { cycleId: cycleId() });
  expect(scores).toMatchObject({
    totalCount: 2,
    byIndicator: ['N1_01', 'Q1_01'].map((indicatorCode) => ({ key: { indicatorCode, status: 'HELD' }, aggregate: { count: 1 } })),
    byAgency: [{ key: { agencyCode: 'A02' }, aggregate: { count: 2 } }],
  });
  const where = { indicator: { code: { eq: 'Q1_01' } } };
  const found = await answer('MissingScoresOf', 'department', { cycleId: cycleId(), where });
  expect(found['scores']?.nodes).toMatchObject([
    { agency: { code: 'A02' }, indicator: { code: 'Q1_01', reviewDepartment: { code: 'A03' } } },
  ]);
});

test('an agency reads the figures of its group in a published cycle, and none of one that is not', async () => {
  const { published, unpublished } = served.world.first.cycleIds;
  const query = '{ scorecards { nodes { id } } }';
  const { body } = await served.ask<{ scorecards: { nodes: { id: string }[] } }>(served.caller('first', 'agency01'), query);
  const scorecardId = body.data?.scorecards.nodes[0]?.id;
  const own = await answer('OwnItemsBesidePeers', 'agency01', { scorecardId, cycleId: published, peerGroup: 'ALL' });
  expect(own['scorecard']).toMatchObject({ total: '70.0000', publishedRank: 3, peerGroupSize: 3 });
  const figures = { level: 'TOTAL', code: 'TOTAL', agencyCount: 6, mean: '80.0000', median: '81.0000', lowerQuartile: null };
  expect(own['cycleStatistics']?.nodes).toMatchObject([
    { ...figures, groupKind: 'ALL', peerGroup: null },
    { ...figures, groupKind: 'PEER_GROUP', peerGroup: 'ALL' },
  ]);
  const other = await answer('OwnItemsBesidePeers', 'agency01', { scorecardId, cycleId: unpublished, peerGroup: 'ALL' });
  expect(other['cycleStatistics']?.nodes).toEqual([]);
});
