import { newIdentifier } from '../../../core/identifier.js';
import { Fact } from '../../fact/fact.model.js';
import { inserted, type JudgeMaker, outcomeOf, unchanged } from '../import-judge.js';
import { readDecimal } from '../read-number.js';
import { readPeriod } from '../read-period.js';
import { readText } from '../read-word.js';
import type { RowCheck } from '../row-check.js';
import { RowKeys } from '../row-keys.js';
import { factsInForce, reasonNeeded } from './facts-in-force.js';
import { type ElementEntry, readAgencies, readElements } from './read-directories.js';

interface Told {
  readonly period: string;
  /** an integer at 10^-4 */
  readonly value: string;
  readonly source: string | null;
  readonly reason: string | null;
}

/** A first value is inserted, another value than the one in force is a correction with its reason, the same value is nothing new. */
export const factJudge: JudgeMaker = async ({ transaction, rows, fileName, now }) => {
  const agencies = await readAgencies(transaction);
  const elements = await readElements(transaction);
  const known = await factsInForce(transaction, rows, { agencies, elements });
  const keys = new RowKeys();
  const recordedAt = now.toISOString();
  return {
    judge(row) {
      const agency = row.need('agency', (text) => agencies.find(text));
      const element = row.need('element', (text) => elements.find(text));
      const told = element && readTold(row, element);
      if (!agency || !element || !told) return undefined;
      const place = `${agency.id} ${element.id} ${told.period}`;
      if (!keys.take(row, 'agency', place)) return undefined;
      const former = known.get(place);
      if (former?.value === told.value) return unchanged;
      if (former && told.reason === null) return row.fail(row.has('reason') ? 'reason' : 'value', reasonNeeded(former.value, element));
      const { period, value } = told;
      const correction = former ? { reason: told.reason, supersedesId: former.id } : { reason: null, supersedesId: null };
      const values = { agencyId: agency.id, dataElementId: element.id, period, value, source: told.source ?? fileName, recordedAt };
      return outcomeOf([inserted(Fact, newIdentifier(), { ...values, ...correction })], former === undefined);
    },
  };
};

function readTold(row: RowCheck, element: ElementEntry): Told | undefined {
  const period = row.need('period', (text) => readPeriod(text, element.period));
  const value = row.need('value', (text) => readDecimal(text, element.places));
  const source = row.read('source', (text) => readText(text, 200));
  const reason = row.read('reason', (text) => readText(text, 500));
  if (period === undefined || value === undefined || source === undefined || reason === undefined) return undefined;
  return { period, value: value.toString(), source, reason };
}
