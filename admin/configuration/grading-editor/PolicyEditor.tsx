import { useMemo } from 'react';
import type { RubricInput } from '../../../server/engine/documents/rubric.js';
import { textIn } from '../../formats/name.js';
import { RubricInForceDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { useRead } from '../../providers/use-read.js';
import type { EditorProps } from '../editing/editor-contract.js';
import { FormulaNamesContext } from '../editing/FormulaInput.js';
import { feelFunctions } from '../editing/feel-functions.js';
import type { FormulaName } from '../editing/formula-names.js';
import { GradeBands } from './GradeBands.js';
import { Limits } from './Limits.js';
import { PeerGroups } from './PeerGroups.js';
import { PolicyGeneral } from './PolicyGeneral.js';
import type { PolicyDraft } from './policy-draft.js';

/** What conditions of grades may name: the total, how complete it is, and the points of every category and item of the rubric in force. */
const usePolicyNames = (): readonly FormulaName[] => {
  const say = useSay();
  const language = useLanguage();
  const { data } = useRead(RubricInForceDocument, {});
  const rubric = data?.configVersions.nodes[0]?.content as RubricInput | undefined;
  return useMemo(() => {
    const variable = (code: string, words: string): FormulaName => ({ code, words, kind: 'variable' });
    const branches = (rubric?.categories ?? []).flatMap((category) => [category, ...category.items]);
    return [
      variable('total', say('editor.totalName')),
      variable('completeness', say('editor.completenessName')),
      ...branches.map(({ code, name }) => variable(code, say('editor.pointsOfBranch', { name: textIn(language, name) }))),
      ...feelFunctions(say),
    ];
  }, [rubric, language, say]);
};

/** A grading policy that is being written, one view at a time. */
export const PolicyEditor = ({ content, tab, onChange }: EditorProps) => {
  const policy = content as PolicyDraft;
  return (
    <FormulaNamesContext value={usePolicyNames()}>
      {tab === 'grades' && <GradeBands policy={policy} onChange={onChange} />}
      {tab === 'quotas' && <Limits policy={policy} onChange={onChange} />}
      {tab === 'groups' && <PeerGroups policy={policy} onChange={onChange} />}
      {tab === 'general' && <PolicyGeneral policy={policy} onChange={onChange} />}
    </FormulaNamesContext>
  );
};
