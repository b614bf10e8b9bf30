import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import { nameIn, textIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { feelFunctions } from '../editing/feel-functions.js';
import type { FormulaName } from '../editing/formula-names.js';
import type { DataElement } from '../rubric/rubric-shape.js';
import type { RubricDraft } from './rubric-draft.js';

const none: readonly DataElement[] = [];

/** What formulas of a rubric may name: reported data, what is worked out of them, the agency's full marks, and functions. */
export const useRubricNames = (rubric: RubricDraft): { readonly names: readonly FormulaName[]; readonly elements: ReadonlySet<string> } => {
  const say = useSay();
  const language = useLanguage();
  const { data = none } = useGetList<DataElement>('dataElements', { pagination: { page: 1, perPage: 200 } });
  const computed = rubric.computedElements;
  return useMemo(() => {
    const variable = (code: string, words: string): FormulaName => ({ code, words, kind: 'variable' });
    const unit = (name: string, of: string) => (of ? say('rubric.elementUnit', { name, unit: of }) : name);
    const names = [
      ...data.map(({ code, name, nameEn, unit: of }) => variable(code, unit(nameIn(language, name, nameEn), of))),
      ...(computed ?? []).map(({ code, name, unit: of }) => variable(code, unit(textIn(language, name), of))),
      variable('fullMarks', say('rubric.fullMarks')),
      ...feelFunctions(say),
    ];
    return { names, elements: new Set(data.map(({ code }) => code)) };
  }, [data, computed, language, say]);
};
