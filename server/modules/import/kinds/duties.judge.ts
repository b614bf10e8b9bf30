import { newIdentifier } from '../../../core/identifier.js';
import { say } from '../../../core/language.js';
import { readPeriodKey } from '../../../engine/scoring/period.js';
import { ReportingDuty } from '../../fact/reporting-duty.model.js';
import { inserted, type JudgeMaker, outcomeOf, updated } from '../import-judge.js';
import { readDay } from '../read-day.js';
import { readPeriod } from '../read-period.js';
import type { RowCheck } from '../row-check.js';
import { RowKeys } from '../row-keys.js';
import { namedIn, periodsIn } from './facts-in-force.js';
import { readAgencies, readElements } from './read-directories.js';

interface Stored {
  readonly id: string;
  readonly place: string;
  readonly dueOn: string;
  readonly remindedOn: string | null;
}

const stored = `select id, agency_id || ' ' || data_element_id || ' ' || period as place, due_on::text as "dueOn", reminded_on::text as "remindedOn"
  from reporting_duty where agency_id = any ($1::uuid[]) and data_element_id = any ($2::uuid[]) and period = any ($3::text[])`;

/** One duty for each agency, element and period; its two days can change. */
export const dutyJudge: JudgeMaker = async ({ transaction, rows }) => {
  const agencies = await readAgencies(transaction);
  const elements = await readElements(transaction);
  const places = [namedIn(rows, 'agency', agencies), namedIn(rows, 'element', elements), periodsIn(rows)];
  const known = new Map((await transaction.query<Stored>(stored, places)).map((duty) => [duty.place, duty]));
  const keys = new RowKeys();
  return {
    judge(row) {
      const agency = row.need('agency', (text) => agencies.find(text));
      const element = row.need('element', (text) => elements.find(text));
      const period = element && row.need('period', (text) => readPeriod(text, element.period));
      const dueOn = period === undefined ? row.need('due', readDay) : readDue(row, period);
      const reminded = row.read('reminded', readDay);
      if (!agency || !element || !period || dueOn === undefined || reminded === undefined) return undefined;
      const place = `${agency.id} ${element.id} ${period}`;
      if (!keys.take(row, 'agency', place)) return undefined;
      const former = known.get(place);
      const values = { dueOn, remindedOn: row.has('reminded') ? reminded : (former?.remindedOn ?? null) };
      if (former) {
        const was = { dueOn: former.dueOn, remindedOn: former.remindedOn };
        return outcomeOf(updated(ReportingDuty, former.id, was, values), false);
      }
      const duty = { agencyId: agency.id, dataElementId: element.id, period, ...values };
      return outcomeOf([inserted(ReportingDuty, newIdentifier(), duty)], true);
    },
  };
};

/** Nothing is due before its period has begun. */
function readDue(row: RowCheck, period: string): string | undefined {
  const dueOn = row.need('due', readDay);
  const { startsOn = '' } = readPeriodKey(period) ?? {};
  if (dueOn === undefined || dueOn >= startsOn) return dueOn;
  return row.fail('due', {
    code: 'DUE_BEFORE_PERIOD',
    message: say(`期间 ${period} 从 ${startsOn} 才开始`, `The period ${period} begins only on ${startsOn}`),
    suggestion: say('核对期限的年份', 'Check the year'),
  });
}
