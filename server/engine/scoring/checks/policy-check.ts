import { toScaled } from '../../../core/decimal.js';
import { say } from '../../../core/language.js';
import type { GradingPolicyDocument } from '../../documents/grading-policy.js';
import { errorsIn, type Finding, type JsonPath, type Report } from '../rubric-diagnostic.js';
import { repeatedCodes } from './code-check.js';

const whole = 10_000n;

function bandFindings({ bands }: GradingPolicyDocument): readonly Finding[] {
  return bands.flatMap((band, index): Finding[] => {
    const path = ['bands', index, 'from'];
    const isLast = index === bands.length - 1;
    if (isLast !== (band.from === null)) {
      const message = say('只有最低一等没有下沿，且必须没有。', 'The lowest grade, and only that, has no lower edge.');
      return [{ path, code: 'GRADE_EDGE', message }];
    }
    const above = bands[index - 1]?.from ?? null;
    if (band.from === null || above === null || toScaled(band.from) < toScaled(above)) return [];
    const message = say(
      `下沿 ${band.from} 应低于上一等的 ${above}。`,
      `The edge ${band.from} must lie below the ${above} of the grade above.`,
    );
    return [{ path, code: 'GRADE_ORDER', message }];
  });
}

export const unknownGrade = (path: JsonPath, grade: string): Finding => ({
  path,
  code: 'GRADE_UNKNOWN',
  message: say(`等次评定办法中没有等次 ${grade}。`, `The grading policy has no grade ${grade}.`),
});

function quotaFindings(policy: GradingPolicyDocument): readonly Finding[] {
  const groups = policy.peerGroups.map((group) => group.code);
  const grades = policy.bands.map((band) => band.grade);
  return policy.quotas.flatMap((quota, index): Finding[] => {
    const path = ['quotas', index];
    const share = toScaled(quota.share);
    const findings: Finding[] = [];
    if (!grades.includes(quota.grade)) findings.push(unknownGrade([...path, 'grade'], quota.grade));
    else if (quota.grade === grades.at(-1)) {
      findings.push({
        path: [...path, 'grade'],
        code: 'QUOTA_LOWEST',
        message: say('最低一等不能限额。', 'The lowest grade cannot have a quota.'),
      });
    }
    if (share < 0n || share > whole) {
      findings.push({
        path: [...path, 'share'],
        code: 'QUOTA_SHARE',
        message: say(`比例 ${quota.share} 应在 0 至 1 之间。`, `A share of ${quota.share} must be between 0 and 1.`),
      });
    }
    for (const [position, group] of (quota.peerGroups ?? []).entries()) {
      const message = say(`没有同类组 ${group}。`, `There is no peer group ${group}.`);
      if (!groups.includes(group)) findings.push({ path: [...path, 'peerGroups', position], code: 'PEER_GROUP_UNKNOWN', message });
    }
    return findings;
  });
}

/** Two quotas of one grade may not meet in one group. */
function quotaOverlaps({ quotas }: GradingPolicyDocument): readonly Finding[] {
  return quotas.flatMap((quota, index) => {
    const isMet = quotas.slice(0, index).some((other) => other.grade === quota.grade && meets(other.peerGroups, quota.peerGroups));
    const message = say(`等次 ${quota.grade} 在同一组有两个限额。`, `Grade ${quota.grade} has two quotas in one group.`);
    return isMet ? [{ path: ['quotas', index], code: 'QUOTA_REPEATED', message }] : [];
  });
}

const meets = (left: readonly string[] | undefined, right: readonly string[] | undefined): boolean =>
  left === undefined || right === undefined || left.some((group) => right.includes(group));

/** Grades fall without gap, and everything named exists. Formulas are checked where they are compiled. */
export function checkPolicy(policy: GradingPolicyDocument, report: Report): void {
  const error = errorsIn('GRADING_POLICY', report);
  const grades = policy.bands.map((band) => band.grade);
  const codes = [
    policy.bands.map((band, index) => ({ code: band.grade, path: ['bands', index, 'grade'] })),
    policy.peerGroups.map((group, index) => ({ code: group.code, path: ['peerGroups', index, 'code'] })),
    policy.conditions.map((condition, index) => ({ code: condition.code, path: ['conditions', index, 'code'] })),
  ];
  for (const list of codes) repeatedCodes(list).forEach(error);
  for (const finding of [...bandFindings(policy), ...quotaFindings(policy), ...quotaOverlaps(policy)]) error(finding);
  for (const [index, condition] of policy.conditions.entries()) {
    if (!grades.includes(condition.atMost)) error(unknownGrade(['conditions', index, 'atMost'], condition.atMost));
  }
}
