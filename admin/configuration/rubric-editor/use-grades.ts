import type { GradingPolicyInput } from '../../../server/engine/documents/grading-policy.js';
import { textIn } from '../../formats/name.js';
import { PolicyInForceDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/use-say.js';
import type { Choice } from '../../parts/ChoiceField.js';
import { useRead } from '../../providers/use-read.js';

/** Grades of the grading policy in force, best first. */
export const useGrades = (): readonly Choice[] => {
  const language = useLanguage();
  const { data } = useRead(PolicyInForceDocument, {});
  const policy = data?.configVersions.nodes[0]?.content as Partial<GradingPolicyInput> | undefined;
  return (policy?.bands ?? []).map(({ grade, name }) => ({ id: grade, label: textIn(language, name) }));
};
