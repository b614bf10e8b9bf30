import type { TenantTransaction } from '../server/database/tenant-transaction.js';
import { rubricDocument } from '../server/engine/documents/rubric.js';
import type { AgencyAttributes } from '../server/engine/scoring/agency-inputs.js';
import { resolveRubric } from '../server/engine/scoring/applicability.js';
import { Mark } from '../server/modules/mark/mark.model.js';
import { bulkInsert, type SeedRow } from './bulk-insert.js';
import { dayAt, instantOn } from './seed-calendar.js';
import type { CycleSeed } from './seed-documents.js';
import type { SeedScope } from './seed-scope.js';

interface MarkedCycle {
  readonly cycle: CycleSeed;
  readonly rubricId: string;
}

interface Assignment {
  readonly reviewer: string;
  readonly subject: string;
  readonly indicator: string;
}

/** how long reviewers of an open cycle still have, from the anchor day */
const openDays = 90;
const minutesApart = 7;

/** One row for each mark that is owed (review department x agency x indicator judged by levels), given or not. */
export async function insertMarks(transaction: TenantTransaction, scope: SeedScope, { cycle, rubricId }: MarkedCycle): Promise<void> {
  const { ids, calendar } = scope;
  const indicators = await transaction.query<{ code: string; id: string }>('select code, id from indicator where rubric_id = $1', [
    rubricId,
  ]);
  const indicatorIds = new Map(indicators.map(({ code, id }) => [code, id]));
  const given = new Map(cycle.markRows.map((row) => [keyOf(row as unknown as Assignment), row]));
  const owed = new Map(assignmentsOf(scope, cycle).map((assignment) => [keyOf(assignment), assignment]));
  const beyond = [...given.keys()].filter((key) => !owed.has(key));
  if (beyond.length > 0) throw new Error(`${cycle.marks} holds marks that nobody was asked for: ${beyond.join(', ')}`);
  const expiresAt = instantOn(dayAt(calendar, cycle.confirmedDay ?? openDays));
  const begunOn = dayAt(calendar, cycle.openedDay + 1);
  await bulkInsert(
    transaction,
    Mark,
    [...owed].map(([key, { reviewer, subject, indicator }], index): SeedRow => {
      const mark = given.get(key);
      return {
        id: ids.of('mark', `${cycle.code} ${key}`),
        cycleId: ids.to('cycle', cycle.code),
        agencyId: ids.to('agency', reviewer),
        subjectAgencyId: ids.to('agency', subject),
        indicatorId: indicatorIds.get(indicator),
        level: mark?.level ?? null,
        reason: mark?.reason ?? null,
        recordedAt: mark ? instantOn(begunOn, index * minutesApart) : null,
        expiresAt,
      };
    }),
  );
}

const keyOf = ({ reviewer, subject, indicator }: Assignment): string => `${reviewer} ${subject} ${indicator}`;

function assignmentsOf(scope: SeedScope, cycle: CycleSeed): Assignment[] {
  const rubric = rubricDocument.parse(cycle.rubricContent);
  const departments = new Map(
    rubric.categories.flatMap(({ items }) =>
      items.flatMap(({ indicators }) => indicators.map((entry) => [entry.code, entry.reviewDepartment] as const)),
    ),
  );
  return cycle.participations
    .filter(({ kind }) => kind !== 'REVIEWING')
    .flatMap(({ agency: subject }) =>
      resolveRubric(rubric, attributesOf(scope, subject, cycle.endsOn))
        .filter(({ status, method }) => status === 'APPLIES' && method.kind === 'LEVELS')
        .flatMap(({ indicator }) => {
          const department = departments.get(indicator);
          const reviewer = department === subject ? scope.seed.standIns[subject] : department;
          return reviewer === undefined ? [] : [{ reviewer, subject, indicator }];
        }),
    );
}

/** An agency as the engine sees it on a day. */
function attributesOf({ seed, ids, calendar }: SeedScope, code: string, day: string): AgencyAttributes {
  const agency = seed.organization.agencies.find((entry) => entry.code === code);
  if (!agency) throw new Error(`no agency ${code} can take part`);
  const isMember = ({ agency: member, from, to }: { agency: string; from: number; to?: number | undefined }): boolean =>
    member === code && dayAt(calendar, from) <= day && (to === undefined || dayAt(calendar, to) > day);
  const alliances = seed.organization.alliances.filter(({ members }) => members.some(isMember)).map((alliance) => alliance.code);
  return { id: ids.to('agency', code), code, sector: agency.sector, administrativeLevel: agency.administrativeLevel, alliances };
}
