import { useSay } from '../../i18n/use-say.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { FormulaInput } from '../editing/FormulaInput.js';
import { type Place, useProblems } from '../editing/problems.js';
import { TextInput } from '../editing/TextInput.js';
import type { MethodDraft, MethodOf } from './rubric-draft.js';
import { useGrades } from './use-grades.js';

interface Props {
  readonly method: MethodOf<'VETO'>;
  readonly place: Place;
  readonly onChange: (method: MethodDraft) => void;
}

/** When a veto fires, and what it then does. */
export const VetoFields = ({ method, place, onChange }: Props) => {
  const say = useSay();
  const grades = useGrades();
  const problem = useProblems();
  const { effect } = method;
  const lowest = grades.at(-1)?.id ?? '';
  const chosen = effect.kind === 'GRADE_AT_MOST' ? effect.grade : '';
  const known = grades.some(({ id }) => id === chosen) || chosen === '' ? grades : [...grades, { id: chosen, label: chosen }];
  return (
    <>
      <FormulaInput
        label={say('rubric.condition')}
        value={method.condition}
        place={[...place, 'condition']}
        onChange={(condition) => onChange({ ...method, condition })}
      />
      <ChoiceField
        label={say('editor.effect')}
        choices={(['GRADE_AT_MOST', 'TOTAL'] as const).map((id) => ({ id, label: say(`editor.effects.${id}`) }))}
        value={effect.kind}
        onChange={(id) =>
          onChange({ ...method, effect: id === 'TOTAL' ? { kind: 'TOTAL', total: '60' } : { kind: 'GRADE_AT_MOST', grade: lowest } })
        }
      />
      {effect.kind === 'TOTAL' ? (
        <TextInput
          label={say('editor.highestTotal')}
          value={effect.total}
          place={[...place, 'effect', 'total']}
          onChange={(total) => onChange({ ...method, effect: { kind: 'TOTAL', total } })}
          isFigure
        />
      ) : (
        <ChoiceField
          label={say('editor.highestGrade')}
          choices={known}
          value={chosen}
          onChange={(grade) => onChange({ ...method, effect: { kind: 'GRADE_AT_MOST', grade } })}
          error={problem([...place, 'effect', 'grade'])}
        />
      )}
    </>
  );
};
