import type { DataSource } from 'typeorm';
import type { AccessTable } from '../../access/access-table.js';
import { type Clock, dayOf } from '../../core/clock.js';
import { fromScaled } from '../../core/decimal.js';
import type { Language } from '../../core/language.js';
import type { RequestContext } from '../../core/request-context.js';
import { inTransaction, type TenantTransaction } from '../../database/tenant-transaction.js';
import { roundDivide } from '../../engine/exact/rounding.js';
import { type TriedAgency, tryIndicator } from '../../engine/simulation/trial.js';
import { FieldNotReadable } from '../../graph/graph.errors.js';
import { readDocumentText } from '../configuration/document-text.js';
import type { IndicatorTrial, TriedAgencyRow } from './trial.payloads.js';
import { readTrial, type TrialRequest } from './trial-source.js';

interface AgencyName {
  readonly id: string;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** One indicator of an unstored rubric over the facts of a cycle. Reads as the caller; nothing is written. */
export class TrialService {
  constructor(
    private readonly source: DataSource,
    private readonly access: AccessTable,
    private readonly clock: Clock,
  ) {}

  /** Throws FieldNotReadable, DocumentTextNotReadable, TrialImpossible, CycleNotFound, CycleNotSimulatable, TrialTooLarge. */
  async tryIndicator({ actor, language }: RequestContext, request: TrialRequest<string>): Promise<IndicatorTrial> {
    const allowed: readonly string[] = this.access.rolesOfQuery('tryIndicator') ?? [];
    if (!allowed.includes(actor.role)) throw new FieldNotReadable(actor.role, 'tryIndicator');
    const content = readDocumentText(request.content);
    const today = dayOf(this.clock.now());
    return inTransaction(this.source, actor, async (transaction) => {
      const tried = tryIndicator(await readTrial(transaction, { ...request, content }, today));
      return trialOf(tried, await readNames(transaction, tried), language);
    });
  }
}

const readNames = async (transaction: TenantTransaction, tried: readonly TriedAgency[]): Promise<ReadonlyMap<string, AgencyName>> => {
  const sql = 'select id, code, name as zh, coalesce(name_en, name) as en from agency where id = any ($1::uuid[])';
  const rows = await transaction.query<AgencyName>(sql, [tried.map(({ agencyId }) => agencyId)]);
  return new Map(rows.map((row) => [row.id, row]));
};

const decimalOf = (scaled: number | null): string | null => (scaled === null ? null : fromScaled(BigInt(scaled)));

function trialOf(tried: readonly TriedAgency[], names: ReadonlyMap<string, AgencyName>, language: Language): IndicatorTrial {
  const rows = tried.map((agency) => ({ agency, shift: shiftOf(agency) }));
  const shifts = rows.flatMap(({ shift }) => shift ?? []);
  const [up, down] = [shifts.filter((shift) => shift > 0).length, shifts.filter((shift) => shift < 0).length];
  const sum = shifts.reduce((total, shift) => total + shift, 0);
  return {
    ...{ up, down, same: tried.length - up - down },
    grades: tried.filter(({ gradeBefore, gradeAfter }) => gradeBefore !== gradeAfter).length,
    meanShift: shifts.length === 0 ? null : decimalOf(roundDivide(sum, shifts.length)),
    agencies: rows
      .toSorted((left, right) => Math.abs(right.shift ?? 0) - Math.abs(left.shift ?? 0))
      .map(({ agency, shift }) => rowOf(agency, shift, names.get(agency.agencyId), language)),
  };
}

const shiftOf = ({ pointsBefore, pointsAfter }: TriedAgency): number | null =>
  pointsBefore === null || pointsAfter === null ? null : pointsAfter - pointsBefore;

const rowOf = (tried: TriedAgency, shift: number | null, agency: AgencyName | undefined, language: Language): TriedAgencyRow => ({
  ...{ agencyId: tried.agencyId, code: agency?.code ?? '', name: agency?.[language] ?? '' },
  ...{ value: tried.value, gradeBefore: tried.gradeBefore, gradeAfter: tried.gradeAfter },
  ...{ pointsBefore: decimalOf(tried.pointsBefore), pointsAfter: decimalOf(tried.pointsAfter), shift: decimalOf(shift) },
});
