import { addDays } from '../../../server/core/clock.js';
import { type ImportWorld, importWorld, type Row, told } from './import-world.js';

let world: ImportWorld;
let year: number;

beforeAll(async () => {
  world = await importWorld();
  year = world.year;
});
afterAll(() => world?.close());

/** The counts, and every finding: none is expected. */
const outcome = async (kind: string, rows: readonly Row[]) => {
  const done = await world.bring(kind, rows);
  return { found: told(done), isCommitted: done.isCommitted, counts: done.counts };
};
const brought = (rows: number, counts: Partial<Record<'new' | 'changed' | 'unchanged', number>>) => ({
  found: [],
  isCommitted: true,
  counts: { rows, new: 0, changed: 0, unchanged: 0, wrong: 0, ...counts },
});

test('sectors and levels: a new one comes last, a renamed one keeps its place, the same again is unchanged', async () => {
  const rows: Row[] = [
    { code: 'SCHOOL', name: '学校' },
    { code: 'TOWNSHIP', name: '乡镇街道', nameEn: '' },
    { code: 'GOVERNMENT', name: '政府部门', nameEn: 'Government departments' },
  ];
  expect(await outcome('sectors', rows)).toEqual(brought(3, { new: 1, changed: 1, unchanged: 1 }));
  expect(await outcome('sectors', rows)).toEqual(brought(3, { unchanged: 3 }));
  expect(await world.read('select code, name, name_en, position from sector where jurisdiction_id = $1 order by position')).toEqual([
    { code: 'GOVERNMENT', name: '政府部门', name_en: 'Government departments', position: 1 },
    { code: 'TOWNSHIP', name: '乡镇街道', name_en: 'Towns and subdistricts', position: 2 },
    { code: 'HOSPITAL', name: '医院', name_en: 'Hospitals', position: 3 },
    { code: 'SCHOOL', name: '学校', name_en: '学校', position: 4 },
  ]);
  expect(await outcome('administrativeLevels', [{ code: 'DIVISION', name: '正处级', position: '1' }])).toEqual(brought(1, { new: 1 }));
});

test('data elements: words in Chinese or English, a name may be mended', async () => {
  const element = { code: 'visits', name: '走访次数', unit: '次', places: '0', period: '季', aggregation: 'Sum' };
  expect(await outcome('dataElements', [element])).toEqual(brought(1, { new: 1 }));
  expect(await outcome('dataElements', [{ ...element, name: '走访服务次数', period: 'QUARTER' }])).toEqual(brought(1, { changed: 1 }));
  expect(
    await world.read(
      `select name, name_en, unit, places, period, aggregation from data_element where jurisdiction_id = $1 and code = 'visits'`,
    ),
  ).toEqual([{ name: '走访服务次数', name_en: '走访次数', unit: '次', places: 0, period: 'QUARTER', aggregation: 'SUM' }]);
});

test('agencies: parents in any order within the file, sector by name, pinyin for order', async () => {
  const rows: Row[] = [
    { code: 'B02', name: '交通运输局', sector: '政府部门', level: 'SECTION 正科级', place: '', parent: 'B01' },
    { code: 'B01', name: '综合办公室', sector: 'GOVERNMENT', level: '正科级', place: '中心片区', parent: '' },
    { code: 'A03', name: 'first第3局', sector: 'GOVERNMENT', level: 'SECTION', place: '中心片区', parent: 'B01 综合办公室' },
  ];
  expect(await outcome('agencies', rows)).toEqual(brought(3, { new: 2, changed: 1 }));
  expect(
    await world.read(
      `select a.code, a.sort_key, a.sector, a.place, p.code as parent from agency a left join agency p on p.jurisdiction_id = a.jurisdiction_id and p.id = a.parent_id
       where a.jurisdiction_id = $1 and a.code in ('A03', 'B01', 'B02') order by 1`,
    ),
  ).toEqual([
    { code: 'A03', sort_key: 'firstdi3ju', sector: 'GOVERNMENT', place: '中心片区', parent: 'B01' },
    { code: 'B01', sort_key: 'zonghebangongshi', sector: 'GOVERNMENT', place: '中心片区', parent: null },
    { code: 'B02', sort_key: 'jiaotongyunshuju', sector: 'GOVERNMENT', place: null, parent: 'B01' },
  ]);
});

test('alliances with the whole set of their bases, and memberships that follow one another', async () => {
  const alliances = [
    { code: 'L01', name: 'first联盟', bases: '领域相近、优势互补' },
    { code: 'L02', name: '第二联盟', bases: 'Adjacent place' },
  ];
  expect(await outcome('alliances', alliances)).toEqual(brought(2, { new: 1, changed: 1 }));
  expect(
    await world.read(
      `select l.code, string_agg(b.basis, ',' order by b.basis) as bases from alliance l join alliance_basis b on b.jurisdiction_id = l.jurisdiction_id and b.alliance_id = l.id
       where l.jurisdiction_id = $1 group by 1 order by 1`,
    ),
  ).toEqual([
    { code: 'L01', bases: 'COMPLEMENTARY_STRENGTHS,SIMILAR_FIELD' },
    { code: 'L02', bases: 'ADJACENT_PLACE' },
  ]);
  const [first] = await world.read<{ day: string }>(
    `select valid_from::text as day from alliance_membership m join agency a on a.jurisdiction_id = m.jurisdiction_id and a.id = m.agency_id
     where m.jurisdiction_id = $1 and a.code = 'A01'`,
  );
  const day = first?.day as string;
  const end = addDays(day, 400);
  const rows: Row[] = [
    { alliance: '第二联盟', agency: 'A01', from: end, to: '' },
    { alliance: 'L01', agency: 'first第1局', from: day.replaceAll('-', '/'), to: end },
  ];
  expect(await outcome('allianceMemberships', rows)).toEqual(brought(2, { new: 1, changed: 1 }));
});

test('persons with appointments and portfolios, the masked name beside the name', async () => {
  const rows: Row[] = [
    { code: 'P900', name: '示例新任', agency: 'A02', post: '班子成员', from: '2026年7月1日', to: '', portfolio: '项目建设' },
    { code: 'P900', name: '示例新任', agency: 'A02', post: '党务干部', from: '2024-01-01', to: '2026-07-01', portfolio: '' },
  ];
  expect(await outcome('persons', rows)).toEqual(brought(2, { new: 2 }));
  expect(await outcome('persons', [{ ...rows[0], name: '示例改名', portfolio: '营商环境' }])).toEqual(brought(1, { changed: 1 }));
  expect(
    await world.read(
      `select p.name, p.masked_name, a.post, a.valid_from::text, a.valid_to::text, f.name as portfolio from person p
       join appointment a on a.jurisdiction_id = p.jurisdiction_id and a.person_id = p.id
       left join portfolio f on f.jurisdiction_id = a.jurisdiction_id and f.appointment_id = a.id where p.jurisdiction_id = $1 and p.code = 'P900' order by 4`,
    ),
  ).toEqual([
    {
      name: '示例改名',
      masked_name: '示***',
      post: 'PARTY_AFFAIRS_CADRE',
      valid_from: '2024-01-01',
      valid_to: '2026-07-01',
      portfolio: null,
    },
    {
      name: '示例改名',
      masked_name: '示***',
      post: 'LEADING_GROUP_MEMBER',
      valid_from: '2026-07-01',
      valid_to: null,
      portfolio: '营商环境',
    },
  ]);
});

test('participations of a cycle that is still a draft, in Chinese words', async () => {
  await world.owner.query(
    `insert into cycle select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'code', 'NEXT', 'name', '下年度', 'state', 'DRAFT'))).* from cycle c
     where c.jurisdiction_id = $1 and c.code = 'THIS_YEAR'`,
    [world.world.first.jurisdictionId],
  );
  const rows: Row[] = [
    { cycle: '下年度', agency: 'A01', kind: '参评' },
    { cycle: 'NEXT', agency: 'A03', kind: '两者' },
  ];
  expect(await outcome('participations', rows)).toEqual(brought(2, { new: 2 }));
  expect(await outcome('participations', [{ cycle: 'NEXT', agency: 'A01', kind: 'Reviewing' }])).toEqual(brought(1, { changed: 1 }));
});

test('facts: first values, a correction with its reason, an empty row left out, and the same again unchanged', async () => {
  const rows: Row[] = [
    { agency: 'A01 first第1局', element: 'tasksDone', period: `${year}年三季度`, value: '1,234', source: '台账' },
    { agency: 'A02', element: 'tasksDone', period: `${year}Q1`, value: '8', source: '', reason: '漏计一项' },
    { agency: '', element: '', period: '', value: '' },
    { agency: 'A03', element: 'tasksDone', period: `${year}Q1`, value: '８', source: '台账' },
  ];
  expect(await outcome('facts', rows)).toEqual(brought(3, { new: 1, changed: 1, unchanged: 1 }));
  expect(await outcome('facts', rows)).toEqual(brought(3, { unchanged: 3 }));
  expect(
    await world.read(
      `select a.code, f.value, f.source, f.reason, o.value as former from fact f join agency a on a.jurisdiction_id = f.jurisdiction_id and a.id = f.agency_id
       left join fact o on o.jurisdiction_id = f.jurisdiction_id and o.id = f.supersedes_id
       where f.jurisdiction_id = $1 and f.id in (select row_id from import_change where table_name = 'fact') order by 1`,
    ),
  ).toEqual([
    { code: 'A01', value: '12340000', source: '台账', reason: null, former: null },
    { code: 'A02', value: '80000', source: 'facts.xlsx', reason: '漏计一项', former: '70000' },
  ]);
});

test('reporting duties: new, and a reminder added', async () => {
  const duty = { agency: 'A01', element: 'tasksDone', period: `${year}Q3`, due: `${year}-10-15` };
  expect(await outcome('reportingDuties', [duty])).toEqual(brought(1, { new: 1 }));
  expect(await outcome('reportingDuties', [{ ...duty, reminded: `${year}/10/10` }])).toEqual(brought(1, { changed: 1 }));
  expect(await outcome('reportingDuties', [duty])).toEqual(brought(1, { unchanged: 1 }));
});
