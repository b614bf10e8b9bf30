import { textIn } from '../../formats/name.js';
import { useLanguage } from '../../i18n/use-say.js';
import type { Choice } from '../../parts/ChoiceField.js';
import type { PolicyDraft } from './policy-draft.js';

/** The grades of the policy that is being written, best first. */
export const useGradeChoices = (policy: PolicyDraft): readonly Choice[] => {
  const language = useLanguage();
  return policy.bands.map(({ grade, name }) => ({ id: grade, label: textIn(language, name) }));
};
