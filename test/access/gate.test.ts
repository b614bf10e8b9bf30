import type { DataSource } from 'typeorm';
import { composeSchema } from '../../server/compose-schema.js';
import { accessTable } from '../../server/graph-access.js';
import { moduleAccess } from '../../server/modules/access.js';
import { agencyKeyFindings, keyFindings, policyFindings, roleFindings, tableFindings } from '../support/access/database-findings.js';
import { Matrix } from '../support/access/matrix.js';
import { conditionFindings, grantFindings } from '../support/access/rights-findings.js';
import { type ServedWorld, serveWorld } from '../support/access/served-world.js';
import { StoredRows } from '../support/access/stored-rows.js';
import { openOwnerSource } from '../support/data-source.js';

// Whatever the gate guards is broken here, one thing at a time, and the gate must say so.

let served: ServedWorld;
let owner: DataSource;
let matrix: Matrix;

beforeAll(async () => {
  served = await serveWorld();
  owner = await openOwnerSource(served.database.ownerUrl);
  matrix = new Matrix(served, await StoredRows.read(owner, (await composeSchema()).catalogue), accessTable);
});
afterAll(async () => {
  await owner?.destroy();
  await served?.close();
});

const ofJurisdiction = `jurisdiction_id = nullif(current_setting('app.jurisdiction', true), '')::uuid`;
const widened = (condition: string): string =>
  `drop policy scorecard_select_zelian_agency on scorecard; create policy scorecard_select_zelian_agency on scorecard for select to zelian_agency using (${condition})`;
const longList = Array.from({ length: 33 }, (_, at) => `'${at}'`).join(', ');

type Check = (owner: DataSource) => Promise<string[]>;
const conditions: Check = (source) => conditionFindings(source, moduleAccess);
const grants: Check = (source) => grantFindings(source, moduleAccess);
const agencies: Check = (source) => agencyKeyFindings(source, []);

const breakages: readonly (readonly [what: string, statement: string, checks: readonly Check[], finding: RegExp])[] = [
  ['a policy dropped', 'drop policy agency_select_zelian_agency on agency', [policyFindings, conditions], /agency/],
  ['row security not forced', 'alter table fact no force row level security', [policyFindings], /^fact .*forced false/],
  ['row security disabled', 'alter table mark disable row level security', [policyFindings], /^mark has row security false/],
  ['a policy that lets everything through', widened('true'), [policyFindings, conditions], /scorecard/],
  ['a policy that forgets the agency', widened(ofJurisdiction), [conditions], /scorecard: the policy of AGENCY for SELECT/],
  ['a policy to public', 'create policy open on person for select using (true)', [policyFindings], /person.open is for public/],
  [
    'a second policy, which would add up',
    `create policy more on person for select to zelian_agency using (${ofJurisdiction})`,
    [policyFindings],
    /on person.*2 policies/,
  ],
  ['a sub-query', widened(`${ofJurisdiction} and exists (select 1)`), [policyFindings], /sub-query/],
  ['a long list', widened(`${ofJurisdiction} and grade = any (array[${longList}])`), [policyFindings], /list of more than 32/],
  ['a secret column granted', 'grant select (password_hash) on account to zelian_system', [grants], /SELECT account \(password_hash\)/],
  ['a right to write', 'grant update (total) on scorecard to zelian_analyst', [grants, policyFindings], /scorecard/],
  ['a right lost', 'revoke select (total) on scorecard from zelian_agency', [grants], /may not SELECT scorecard \(total\)/],
  ['a right of the login role', 'grant select on audit_entry to zelian_login', [roleFindings], /zelian_login has a right/],
  [
    'a view',
    'create view everything as select * from mark; grant select on everything to zelian_agency',
    [roleFindings],
    /view everything/,
  ],
  ['a role that bypasses row security', 'alter role zelian_analyst bypassrls', [roleFindings], /zelian_analyst is too strong/],
  ['a table that a role owns', 'create table loot (a int); alter table loot owner to zelian_worker', [roleFindings, tableFindings], /loot/],
  ['a unique key across jurisdictions', 'create unique index loose on agency (id)', [keyFindings], /^loose is unique/],
  [
    'a reference across agencies',
    'alter table appointment add constraint loose foreign key (jurisdiction_id, person_id) references person (jurisdiction_id, id)',
    [agencies],
    /appointment.loose/,
  ],
];

test.each(breakages)('%s is found', async (_what, statement, checks, finding) => {
  for (const check of checks) {
    expect(await check(owner)).toEqual([]);
    await owner.query('begin');
    try {
      await owner.query(statement);
      expect(await check(owner)).toContainEqual(expect.stringMatching(finding));
    } finally {
      await owner.query('rollback');
    }
    expect(await check(owner)).toEqual([]);
  }
});

const leaks: readonly (readonly [what: string, condition: string])[] = [
  ['every row of every jurisdiction', 'true'],
  [
    'every agency’s rows',
    `${ofJurisdiction} and cycle_id = any (string_to_array(current_setting('app.published_cycles', true), ',')::uuid[])`,
  ],
  ['unpublished rows', `${ofJurisdiction} and agency_id = nullif(current_setting('app.agency', true), '')::uuid`],
];

test.each(leaks)('a policy that opens %s is seen over HTTP', async (_what, condition) => {
  const noun = matrix.stored.catalogue.noun('Scorecard');
  const caller = served.caller('first', 'agency01');
  const [kept] = (await owner.query(`select qual from pg_policies where policyname = 'scorecard_select_zelian_agency'`)) as {
    qual: string;
  }[];
  await owner.query(widened(condition));
  try {
    const found = await matrix.nounFindings(caller, noun);
    const asked = [
      'scorecards by all ids',
      'scorecard(id)',
      'scorecards by one id',
      'ordered by',
      'different values',
      'grouped by',
      'scorecards.cycle',
    ];
    expect(asked.filter((way) => !found.some((finding) => finding.includes(way)))).toEqual([]);
  } finally {
    await owner.query(widened(kept?.qual as string));
  }
  expect(await matrix.nounFindings(caller, noun)).toEqual([]);
});
