import type { Language } from '../../core/language.js';
import type { DatabaseRole } from '../../core/role.js';
import type { CompiledRubric } from '../../engine/scoring/compiled-rubric.js';
import type { Explanation, ExplanationStep } from '../../engine/scoring/explain/explanation.js';
import { ranksOf } from '../../engine/scoring/order.js';
import { nameOf } from '../../engine/scoring/reason.js';
import type { StoredEvidence } from './stored-score.js';

export interface Reader {
  readonly role: DatabaseRole;
  readonly language: Language;
}

/** Whether values of other agencies may be told. */
export const readsPeers = (role: DatabaseRole): boolean => role === 'DEPARTMENT' || role === 'ANALYST';

/** Single marks and their reasons are for the department; the one judged sees the published score alone. */
const readsMarks = (role: DatabaseRole): boolean => role === 'DEPARTMENT';

/** The steps as this reader may see them. `explanation` was made without peers where the reader reads none. */
export function stepsFor(
  reader: Reader,
  explanation: Explanation,
  rubric: CompiledRubric,
  evidence: StoredEvidence,
): readonly ExplanationStep[] {
  const { role } = reader;
  const kinds = methodKinds(rubric, explanation.indicator);
  const steps = explanation.steps.map((step) =>
    step.kind === 'INPUT' && kinds.has('LEVELS') && !readsMarks(role) ? withoutMarks(reader, step, evidence, explanation.indicator) : step,
  );
  if (readsPeers(role)) return steps;
  // where points go by rank, the change that would earn them all is the best peer's value
  const own = steps.filter((step) => !(step.kind === 'NEAREST_CHANGE' && kinds.has('RANK')));
  const standing = ownStanding(reader, explanation, rubric, evidence);
  const at = own.findIndex((step) => step.kind === 'NEAREST_CHANGE');
  return standing === null ? own : [...own.slice(0, at < 0 ? own.length : at), standing, ...(at < 0 ? [] : own.slice(at))];
}

function methodKinds(rubric: CompiledRubric, indicator: string): ReadonlySet<string> {
  const methods = rubric.indicators.find(({ code }) => code === indicator)?.methods.keys() ?? [];
  return new Set([...methods].map(({ kind }) => kind));
}

function withoutMarks({ language }: Reader, step: ExplanationStep, { inputs }: StoredEvidence, indicator: string): ExplanationStep {
  const count = inputs.marks.filter((mark) => mark.indicator === indicator).length;
  const zh = `由归口评审部门评定，共 ${count} 份评分；单份评分和评语只有考核部门可见。`;
  const en = `Marked by the review department: ${count} ${count === 1 ? 'mark' : 'marks'}. Single marks and their reasons are open to the department alone.`;
  return { ...step, text: language === 'zh' ? zh : en, values: [] };
}

/** An agency's own place in its group, and the group's size; nothing where the policy keeps ranks back. */
function ownStanding(
  { language }: Reader,
  explanation: Explanation,
  rubric: CompiledRubric,
  { peers }: StoredEvidence,
): ExplanationStep | null {
  const points = peers?.points[explanation.indicator] ?? [];
  const rank = explanation.points === null ? undefined : ranksOf(points, false).get(explanation.points);
  if (!rubric.policy.rank.isPublished || rank === undefined) return null;
  const group = rubric.policy.peerGroups.find(({ code }) => code === peers?.peerGroup);
  const name = group ? nameOf(group.name)[language] : '';
  const isChinese = language === 'zh';
  return {
    kind: 'PEERS',
    title: isChinese ? '与谁比' : 'Beside its peers',
    text: isChinese ? `${name} ${points.length} 家中排第 ${rank}。` : `No. ${rank} of ${points.length} in “${name}”.`,
    values: [{ label: isChinese ? '名次' : 'Rank', value: `${rank} / ${points.length}` }],
  };
}
