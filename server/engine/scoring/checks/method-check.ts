import { toScaled } from '../../../core/decimal.js';
import { say } from '../../../core/language.js';
import type { GradingPolicyDocument } from '../../documents/grading-policy.js';
import type { Method } from '../../documents/method.js';
import type { IndicatorDocument, RubricDocument } from '../../documents/rubric.js';
import { methodOf } from '../methods/registry.js';
import { errorsIn, type Finding, type JsonPath, type Report } from '../rubric-diagnostic.js';
import { locatedIndicators } from './code-check.js';
import { unknownGrade } from './policy-check.js';

/** A method where it stands: beside its indicator, or in an overlay. */
export interface LocatedMethod {
  readonly indicator: IndicatorDocument;
  readonly method: Method;
  readonly fullMarks: string;
  readonly path: JsonPath;
}

export function locatedMethods(rubric: RubricDocument): readonly LocatedMethod[] {
  const indicators = locatedIndicators(rubric);
  const own = indicators.map(({ indicator, path }) => ({
    indicator,
    method: indicator.method,
    fullMarks: indicator.fullMarks,
    path: [...path, 'method'],
  }));
  const overlaid = rubric.profiles.flatMap((profile, p) =>
    profile.overlays.flatMap((overlay, o): LocatedMethod[] => {
      const indicator = indicators.find((entry) => entry.indicator.code === overlay.indicator)?.indicator;
      if (indicator === undefined || overlay.method === undefined) return [];
      const path = ['profiles', p, 'overlays', o, 'method'];
      return [{ indicator, method: overlay.method, fullMarks: overlay.fullMarks ?? indicator.fullMarks, path }];
    }),
  );
  return [...own, ...overlaid];
}

function vetoFindings({ indicator, method, path }: LocatedMethod, policy: GradingPolicyDocument): readonly Finding[] {
  if (method.kind !== 'VETO') return [];
  const findings: Finding[] = [];
  if (indicator.missing === 'CARRY' || indicator.missing === 'ZERO') {
    const message = say(
      '一票否决不得依据旧数据或缺报：缺数据政策请用 EXCLUDE 或 HOLD。',
      'A veto never rests on a carried or missing datum; its missing-data policy must be EXCLUDE or HOLD.',
    );
    findings.push({ path, code: 'VETO_MISSING_POLICY', message });
  }
  const { effect } = method;
  if (effect.kind === 'GRADE_AT_MOST' && !policy.bands.some((band) => band.grade === effect.grade)) {
    findings.push(unknownGrade([...path, 'effect', 'grade'], effect.grade));
  }
  return findings;
}

/** All agencies of a peer group must be ranked in one order. */
function rankFindings({ indicator, method, path }: LocatedMethod): readonly Finding[] {
  const own = indicator.method;
  if (method.kind !== 'RANK' || own.kind !== 'RANK' || method.order === own.order) return [];
  const message = say('覆盖方案不能改变排名的方向。', 'An overlay cannot turn the order of a rank round.');
  return [{ path: [...path, 'order'], code: 'RANK_ORDER_CHANGED', message }];
}

function markWarning({ indicator, method, path }: LocatedMethod, report: Report): void {
  if (method.kind !== 'LEVELS' || indicator.missing === 'EXCLUDE' || indicator.missing === 'HOLD') return;
  const message = say(
    '评分没有上期值可用，也不会因缺评记零：无评分时暂不计分。',
    'Marks are neither carried nor turned into zero: without a mark there are no points.',
  );
  report({ document: 'RUBRIC', severity: 'warning', path, code: 'MARK_MISSING_POLICY', message });
}

/** What each method says of itself, and what it must share with the policy. Full marks must be positive already. */
export function checkMethods(rubric: RubricDocument, policy: GradingPolicyDocument, report: Report): void {
  const error = errorsIn('RUBRIC', report);
  for (const located of locatedMethods(rubric)) {
    const faults = methodOf(located.method).faults(located.method, toScaled(located.fullMarks));
    for (const fault of faults) error({ ...fault, path: [...located.path, ...fault.path] });
    for (const finding of [...vetoFindings(located, policy), ...rankFindings(located)]) error(finding);
    markWarning(located, report);
  }
}
