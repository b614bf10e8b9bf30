import { useContext } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { FormulaNamesContext } from '../editing/FormulaInput.js';
import { leadingFormula } from './method-templates.js';
import type { MethodDraft } from './rubric-draft.js';

/** What the figures below a curve are: the name of what is read, where it is one thing. */
export const useAxisName = (method: MethodDraft): string => {
  const say = useSay();
  const names = useContext(FormulaNamesContext);
  if (method.kind === 'RANK') return say('rubric.rankAxis');
  if (method.kind === 'RATIO') return say('rubric.ratioAxis');
  const named = names.find(({ code }) => code === leadingFormula(method).trim());
  return named?.words ?? say(method.kind === 'DEDUCTION' || method.kind === 'BONUS' ? 'rubric.eventsAxis' : 'rubric.value');
};
