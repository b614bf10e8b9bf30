import { fromScaled, toScaled } from '../../core/decimal.js';
import { isIdentifier } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import { readPeriodKey } from '../../engine/scoring/period.js';
import { AgencyOfFactNotFound, DataElementNotFound, PeriodNotOfElement, TextOutOfLength, ValueHasTooManyPlaces } from './fact.errors.js';

export interface FactEntry {
  readonly agencyId: string;
  readonly dataElementId: string;
  readonly period: string;
  /** a decimal as text */
  readonly value: string;
  readonly source: string;
  /** of a correction */
  readonly reason?: string;
}

interface ElementRow {
  readonly code: string;
  readonly places: number;
  readonly period: string;
}

const mostSource = 200;
const mostReason = 500;

/** What can be wrong with a value before anything is known of its place. Returns the element's code and places. */
export async function checkEntry(transaction: TenantTransaction, entry: FactEntry): Promise<{ element: string; places: number }> {
  const { agencyId, dataElementId, period, value, source, reason } = entry;
  const [agency] = isIdentifier(agencyId) ? await transaction.query('select from agency where id = $1', [agencyId]) : [];
  if (!agency) throw new AgencyOfFactNotFound(agencyId);
  const [element] = isIdentifier(dataElementId)
    ? await transaction.query<ElementRow>('select code, places, period from data_element where id = $1', [dataElementId])
    : [];
  if (!element) throw new DataElementNotFound(dataElementId);
  if (readPeriodKey(period)?.kind !== element.period) throw new PeriodNotOfElement(element.code, period, element.period);
  if (!fits(value, element.places)) throw new ValueHasTooManyPlaces(element.code, value, element.places);
  if (!isOfLength(source, mostSource)) throw new TextOutOfLength('source', mostSource);
  if (reason !== undefined && !isOfLength(reason, mostReason)) throw new TextOutOfLength('reason', mostReason);
  return { element: element.code, places: element.places };
}

function fits(value: string, places: number): boolean {
  try {
    fromScaled(toScaled(value), places);
    return true;
  } catch {
    return false;
  }
}

function isOfLength(text: string, most: number): boolean {
  const { length } = [...text.trim()];
  return length >= 2 && length <= most;
}
