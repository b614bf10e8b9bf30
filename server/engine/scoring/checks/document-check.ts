import type { DataElementDocument } from '../../documents/data-element.js';
import type { GradingPolicyDocument } from '../../documents/grading-policy.js';
import type { RubricDocument } from '../../documents/rubric.js';
import type { Report } from '../rubric-diagnostic.js';
import { checkCodes } from './code-check.js';
import { checkDeputies } from './deputy-check.js';
import { checkMethods } from './method-check.js';
import { checkPolicy } from './policy-check.js';
import { checkProfiles } from './profile-check.js';
import { checkWeights } from './weight-check.js';

/** Everything but the formulas: those are checked as they are compiled. Methods are looked at once the rest is right. */
export function checkDocuments(
  rubric: RubricDocument,
  elements: readonly DataElementDocument[],
  policy: GradingPolicyDocument,
  report: Report,
): void {
  let isRight = true;
  const noting: Report = (diagnostic) => {
    if (diagnostic.severity === 'error') isRight = false;
    report(diagnostic);
  };
  checkRubric(rubric, elements, noting);
  checkPolicy(policy, noting);
  if (isRight) checkMethods(rubric, policy, report);
}

/** What can be said of a rubric without a grading policy beside it. */
export function checkRubric(rubric: RubricDocument, elements: readonly DataElementDocument[], report: Report): void {
  checkCodes(rubric, elements, report);
  checkProfiles(rubric, report);
  checkDeputies(rubric, report);
  checkWeights(rubric, report);
}
