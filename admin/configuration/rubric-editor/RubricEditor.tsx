import { useState } from 'react';
import type { EditorProps } from '../editing/editor-contract.js';
import { FormulaNamesContext } from '../editing/FormulaInput.js';
import { namesIn } from '../editing/formula-names.js';
import { EditedIndicators } from './EditedIndicators.js';
import { formulasIn } from './formulas-in.js';
import { ProfileEditor } from './ProfileEditor.js';
import { RubricGeneral } from './RubricGeneral.js';
import { allIndicators, isRubricDraft, type RubricDraft, type Spot } from './rubric-draft.js';
import { withNamedElements } from './rubric-edit.js';
import { useRubricNames } from './use-rubric-names.js';
import { spotOfPath } from './wrong-spots.js';

/** A rubric that is being written, one view at a time. */
export const RubricEditor = ({ content, inForce, tab, goal, live, onChange }: EditorProps) => {
  const rubric = content as RubricDraft;
  const { names, elements } = useRubricNames(rubric);
  const [chosen, setChosen] = useState<Spot | undefined>(() => allIndicators(rubric)[0]?.spot);
  const [reached, setReached] = useState(goal);
  if (goal !== reached) {
    setReached(goal);
    setChosen(goal ? spotOfPath(goal) : undefined);
  }
  const change = (next: RubricDraft) => onChange(withNamedElements(next, formulasIn(next).flatMap(namesIn), elements));
  return (
    <FormulaNamesContext value={names}>
      {tab === 'indicators' && (
        <EditedIndicators
          {...{ rubric, live, chosen }}
          inForce={isRubricDraft(inForce) ? inForce : undefined}
          onChoose={setChosen}
          onChange={change}
        />
      )}
      {tab === 'profiles' && <ProfileEditor {...{ rubric, live }} onChange={change} />}
      {tab === 'general' && <RubricGeneral rubric={rubric} onChange={change} />}
    </FormulaNamesContext>
  );
};
