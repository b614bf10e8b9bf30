import { newIdentifier } from '../../../core/identifier.js';
import { AllianceMembership } from '../../alliance/alliance-membership.model.js';
import { inserted, type JudgeMaker, outcomeOf, updated } from '../import-judge.js';
import { RowKeys } from '../row-keys.js';
import { readSpan, Timelines } from '../spans.js';
import { readAgencies, readAlliances } from './read-directories.js';

interface Stored {
  readonly id: string;
  readonly allianceId: string;
  readonly agencyId: string;
  readonly alliance: string;
  readonly from: string;
  readonly to: string | null;
}

const stored = `select m.id, m.alliance_id as "allianceId", m.agency_id as "agencyId", l.code as alliance, m.valid_from::text as "from", m.valid_to::text as "to"
  from alliance_membership m join alliance l on l.jurisdiction_id = m.jurisdiction_id and l.id = m.alliance_id`;

/** A membership is known by alliance, agency and first day; only its end can change. On any day an agency is in at most one. */
export const membershipJudge: JudgeMaker = async ({ transaction }) => {
  const agencies = await readAgencies(transaction);
  const alliances = await readAlliances(transaction);
  const all = await transaction.query<Stored>(stored);
  const known = new Map(all.map((entry) => [`${entry.allianceId} ${entry.agencyId} ${entry.from}`, entry]));
  const timelines = new Timelines();
  for (const [key, { agencyId, alliance, from, to }] of known) timelines.put(agencyId, key, { from, to, row: null, label: alliance });
  const keys = new RowKeys();
  return {
    judge(row) {
      const alliance = row.need('alliance', (text) => alliances.find(text));
      const agency = row.need('agency', (text) => agencies.find(text));
      const span = readSpan(row);
      if (!alliance || !agency || !span) return undefined;
      const key = `${alliance.id} ${agency.id} ${span.from}`;
      if (!keys.take(row, 'agency', key)) return undefined;
      const former = known.get(key);
      const to = row.has('to') ? span.to : (former?.to ?? null);
      timelines.put(agency.id, key, { from: span.from, to, row: row.row, label: alliance.code });
      if (former) return outcomeOf(updated(AllianceMembership, former.id, { validTo: former.to }, { validTo: to }), false);
      const values = { allianceId: alliance.id, agencyId: agency.id, validFrom: span.from, validTo: to };
      return outcomeOf([inserted(AllianceMembership, newIdentifier(), values)], true);
    },
    finish: (row) => timelines.fail(row),
  };
};
