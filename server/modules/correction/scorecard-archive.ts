import type { TenantTransaction } from '../../database/tenant-transaction.js';

export interface Archive {
  readonly correctionId: string;
  readonly cycleId: string;
  readonly reason: string;
  readonly now: Date;
}

const decimal = (column: string): string => `(${column} / 10000.0)::numeric(20,4)::text`;

const ofScorecard = (table: string): string => `from ${table} x where x.jurisdiction_id = s.jurisdiction_id and x.scorecard_id = s.id`;

const level = (table: string, part: string): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object('code', p.code, 'name', p.name, 'nameEn', p.name_en, 'points', ${decimal('x.points')},
    'fullMarks', ${decimal('x.full_marks')}) order by x.id), '[]') ${ofScorecard(table).replace(' where', ` join ${part} p on p.jurisdiction_id = x.jurisdiction_id and p.id = x.${part}_id where`)})`;

const scores = `(select coalesce(jsonb_agg(jsonb_build_object('indicatorId', p.id, 'indicator', p.code, 'name', p.name, 'nameEn', p.name_en,
    'status', x.status, 'points', ${decimal('x.points')}, 'fullMarks', ${decimal('x.full_marks')}, 'reason', x.reason, 'reasonEn', x.reason_en) order by x.id), '[]')
  ${ofScorecard('score').replace(' where', ' join indicator p on p.jurisdiction_id = x.jurisdiction_id and p.id = x.indicator_id where')})`;

const keepScorecards = `insert into superseded_scorecard (jurisdiction_id, id, cycle_id, agency_id, correction_id, total, grade, grade_name, grade_name_en,
    rank, published_rank, peer_group_name, peer_group_name_en, peer_group_size, completeness, scores, reason, computed_at, superseded_at)
  select s.jurisdiction_id, s.id, s.cycle_id, s.agency_id, $3::uuid, s.total, s.grade, s.grade_name, s.grade_name_en,
    s.rank, s.published_rank, s.peer_group_name, s.peer_group_name_en, s.peer_group_size, s.completeness,
    jsonb_build_object('gradeReason', s.grade_reason, 'gradeReasonEn', s.grade_reason_en, 'scores', ${scores},
      'categories', ${level('category_score', 'category')}, 'items', ${level('item_score', 'item')}), $4, s.computed_at, $5::timestamptz
  from scorecard s where s.cycle_id = $1 and s.agency_id = any ($2::uuid[])`;

const keepEvidence = `insert into superseded_evidence (jurisdiction_id, id, cycle_id, agency_id, superseded_scorecard_id, input_hash, inputs, peer_values)
  select jurisdiction_id, id, cycle_id, agency_id, scorecard_id, input_hash, inputs, peer_values
  from evaluation_input where cycle_id = $1 and agency_id = any ($2::uuid[])`;

/** Copies what stands, with everything it was worked out from, to where nobody can change it. The ids stay. */
export async function archiveScorecards(
  transaction: TenantTransaction,
  { correctionId, cycleId, reason, now }: Archive,
  agencyIds: readonly string[],
): Promise<void> {
  await transaction.query(keepScorecards, [cycleId, agencyIds, correctionId, reason, now]);
  await transaction.query(keepEvidence, [cycleId, agencyIds]);
}
