import { type Bilingual, say } from '../../core/language.js';
import type { CompiledBand, CompiledRubric } from '../../engine/scoring/compiled-rubric.js';
import { nameOf } from '../../engine/scoring/reason.js';
import { reasonSentence } from '../../engine/scoring/reason-sentence.js';
import type { Scorecard } from '../../engine/scoring/scorecard.js';

interface Frame {
  readonly cycleId: string;
  readonly computedAt: string;
  readonly rubric: CompiledRubric;
}

/** The columns of a scorecard but for its id; values at 10^-4 as numbers below 2^53. */
export function scorecardRow(scorecard: Scorecard, { cycleId, computedAt, rubric }: Frame): Readonly<Record<string, unknown>> {
  const { total, completeness, peers } = scorecard;
  const band = rubric.bands.find(({ grade }) => grade === scorecard.grade);
  const byBand = total === null ? undefined : bandOf(rubric, total);
  const group = peerGroupName(rubric, scorecard.peerGroup);
  const why = byBand?.grade === band?.grade && !hasVeto(scorecard) ? null : gradeReason(scorecard);
  return {
    cycle_id: cycleId,
    agency_id: scorecard.agencyId,
    total,
    grade: band?.grade ?? null,
    grade_name: band?.name.zh ?? null,
    grade_name_en: band?.name.en ?? null,
    grade_by_band: byBand?.grade ?? null,
    grade_reason: why?.zh ?? null,
    grade_reason_en: why?.en ?? null,
    rank: scorecard.rank,
    published_rank: rubric.policy.rank.isPublished ? scorecard.rank : null,
    peer_group: scorecard.peerGroup,
    peer_group_name: group?.zh ?? null,
    peer_group_name_en: group?.en ?? null,
    peer_group_size: peers === null ? null : scorecard.peerGroupSize,
    completeness: completeness.share * 100,
    scored_count: completeness.scored,
    applicable_count: completeness.applicable,
    state: completeness.isComplete ? 'COMPLETE' : 'INCOMPLETE',
    computed_at: computedAt,
  };
}

const bandOf = (rubric: CompiledRubric, total: number): CompiledBand | undefined =>
  rubric.bands.find(({ from }) => from === null || total >= from);

const hasVeto = ({ gradeReasons }: Scorecard): boolean => gradeReasons.some(({ code }) => code === 'VETO_TOTAL');

/** What led away from the band, in order. */
function gradeReason({ gradeReasons }: Scorecard): Bilingual | null {
  const steps = gradeReasons.filter(({ code }) => code !== 'BAND');
  if (steps.length === 0) return null;
  return say(steps.map((step) => reasonSentence(step, 'zh')).join(''), steps.map((step) => reasonSentence(step, 'en')).join(' '));
}

function peerGroupName(rubric: CompiledRubric, code: string | null): Bilingual | null {
  const group = rubric.policy.peerGroups.find((entry) => entry.code === code);
  return group ? nameOf(group.name) : null;
}
