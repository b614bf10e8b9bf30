// A database of its own with one jurisdiction of any number of agencies, a rubric of 72 indicators over 60 data elements reported
// by year, a fact for nearly each of them, and one open cycle: what an evaluation reads, and nothing evaluated yet.
import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { loadSeed } from '../dist/seeds/load.js';
import { seedCalendar } from '../dist/seeds/seed-calendar.js';
import { createDataSource } from '../dist/server/database/data-source.js';
import { startEmbeddedPostgres } from '../dist/server/database/embedded-postgres.js';
import { loginUrl } from '../dist/server/login-url.js';
import { migrate } from '../dist/server/migrate.js';
import { models } from '../dist/server/modules/models.js';
import { elements, policy, rubric } from './engine-population.support.mjs';

export const evaluationDay = '2026-01-31';
const label = (code) => ({ code, name: { zh: code, en: code } });

function jurisdictionSeed(agencies) {
  const codes = Array.from({ length: agencies }, (_, index) => `A${String(index).padStart(6, '0')}`);
  const accounts = [
    ['department', 'DEPARTMENT'],
    ['approver', 'APPROVER'],
  ].map(([code, role]) => ({ ...label(code), role, jurisdiction: 'bench' }));
  return {
    organization: {
      jurisdiction: label('bench'),
      sectors: Array.from({ length: 8 }, (_, index) => label(`S${index}`)),
      administrativeLevels: Array.from({ length: 3 }, (_, index) => label(`L${index}`)),
      places: [],
      agencies: codes.map((code, index) => ({ ...label(code), sector: `S${index % 8}`, administrativeLevel: `L${index % 3}` })),
      alliances: [],
    },
    persons: [],
    elements: elements('YEAR'),
    accounts,
    configuration: { author: 'department', approver: 'approver' },
    dutyRows: [],
    standIns: {},
    cycles: [
      {
        ...label('CYCLE'),
        ...{ startsOn: '2025-01-01', endsOn: '2025-12-31', dataThrough: '2025-12-31' },
        ...{ rubric: '', gradingPolicy: '', facts: '', marks: '', state: 'OPEN', openedDay: -10 },
        participations: codes.map((agency) => ({ agency, kind: 'ASSESSED' })),
        rubricContent: rubric(),
        gradingPolicyContent: policy(),
        factRows: [],
        markRows: [],
      },
    ],
  };
}

/** Values follow from a hash of agency and element, so they are the same every time; one in 600 is missing. */
const facts = `insert into fact (jurisdiction_id, id, agency_id, data_element_id, period, value, source, recorded_at)
  select jurisdiction_id, ('0193' || lpad(to_hex(row_number() over ()), 8, '0') || '70008000000000000000')::uuid, agency_id, element_id, '2025',
    case when code like 'due%' then 20 + (hash % 10) when code like 'done%' then hash % 28 else (hash % 51) / 10.0 end * 10000, 'bench', now()
  from (select a.jurisdiction_id, a.id as agency_id, e.id as element_id, e.code, abs(hashtext(a.code || ' ' || e.code)) as hash
    from agency a join data_element e on e.jurisdiction_id = a.jurisdiction_id order by a.id, e.id) as pairs where hash % 600 <> 0`;

/** @returns connections to it; `close` removes it with everything in it */
export async function evaluationPopulation(agencies, { isDisposable = false } = {}) {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'zelian-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: path.join(directory, 'data'), isDisposable, log: () => undefined });
  const ownerUrl = postgres.ownerUrl();
  await migrate(ownerUrl);
  const source = await createDataSource({ url: loginUrl(ownerUrl), models, poolSize: 4 }).initialize();
  const calendar = seedCalendar('2026-01-31', -200);
  const scope = await loadSeed({ source, seed: jurisdictionSeed(agencies), calendar }, () => undefined);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(facts);
  await owner.query('vacuum analyze');
  const { jurisdictionId } = scope.tenancy;
  const close = async () => {
    await owner.end();
    await source.destroy();
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  return { ownerUrl, owner, source, jurisdictionId, cycleId: scope.ids.to('cycle', 'CYCLE'), close };
}
