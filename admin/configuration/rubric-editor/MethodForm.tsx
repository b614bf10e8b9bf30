import { useSay } from '../../i18n/use-say.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import type { Place } from '../editing/problems.js';
import { MethodFields } from './MethodFields.js';
import { methodKinds, methodTemplate } from './method-templates.js';
import type { MethodDraft } from './rubric-draft.js';
import { useGrades } from './use-grades.js';

interface Props {
  readonly method: MethodDraft;
  readonly fullMarks: string;
  readonly place: Place;
  readonly onChange: (method: MethodDraft) => void;
}

/** Which method, and its figures and formulas. Another method begins with what the former one reads. */
export const MethodForm = ({ method, fullMarks, place, onChange }: Props) => {
  const say = useSay();
  const lowest = useGrades().at(-1)?.id ?? '';
  const choose = (id: string) => {
    const kind = methodKinds.find((known) => known === id);
    if (kind && kind !== method.kind) onChange(methodTemplate(kind, method, fullMarks, lowest));
  };
  return (
    <>
      <ChoiceField
        label={say('rubric.methodLabel')}
        choices={methodKinds.map((id) => ({ id, label: say(`rubric.methods.${id}`) }))}
        value={method.kind}
        onChange={choose}
      />
      <MethodFields {...{ method, place, onChange }} />
    </>
  );
};
