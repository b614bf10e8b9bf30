import { Box } from '@mui/material';
import { score } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import type { MessageKey } from '../../i18n/messages.js';
import { type Say, useLanguage, useSay } from '../../i18n/use-say.js';
import type { Fact } from '../../parts/Facts.js';
import type { DataElement, Indicator } from './rubric-shape.js';
import { formulasOf } from './use-method-words.js';

/** A word for a code of the schema; a code that is newer than this page stands for itself. */
const wordOf = (say: Say, group: 'measures' | 'scopes' | 'evidences' | 'missings' | 'methods', code: string): string => {
  const key = `rubric.${group}.${code}`;
  const word = say(key as MessageKey);
  return word === key ? code : word;
};

interface FormulaProps {
  readonly formula: string;
  readonly elements: ReadonlyMap<string, DataElement>;
}

/** A formula as it was typed, and under it the data that it names. */
const Formula = ({ formula, elements }: FormulaProps) => {
  const say = useSay();
  const language = useLanguage();
  const named = [...new Set(formula.match(/[A-Za-z]\w*/g))].flatMap((code) => elements.get(code) ?? []);
  return (
    <Box sx={{ mb: 0.5 }}>
      <Box component="code" sx={{ fontFamily: 'inherit', overflowWrap: 'anywhere' }}>
        {formula}
      </Box>
      {named.map((element) => (
        <Box key={element.code} sx={{ typography: 'caption', color: 'ledger.ink2' }}>
          {say('rubric.elementUnit', { name: nameIn(language, element.name, element.nameEn), unit: element.unit })}
        </Box>
      ))}
    </Box>
  );
};

/** What describes an indicator, in the order of its form. */
export const useIndicatorFacts = (indicator: Indicator, elements: ReadonlyMap<string, DataElement>): readonly Fact[] => {
  const say = useSay();
  const language = useLanguage();
  const { reviewDepartment, method, legalBasis, legalBasisEn } = indicator;
  const formulas = formulasOf(method);
  return [
    { label: say('rubric.fullMarks'), value: say('rubric.pointsOf', { points: score(indicator.fullMarks) }) },
    { label: say('rubric.measure'), value: wordOf(say, 'measures', indicator.measure) },
    { label: say('rubric.scope'), value: wordOf(say, 'scopes', indicator.scope) },
    { label: say('rubric.methodLabel'), value: wordOf(say, 'methods', method.kind) },
    ...(formulas.length > 0
      ? [
          {
            label: say(method.kind === 'VETO' ? 'rubric.condition' : 'rubric.reads'),
            value: formulas.map((formula) => <Formula key={formula} formula={formula} elements={elements} />),
          },
        ]
      : []),
    {
      label: say('rubric.reviewDepartment'),
      value: reviewDepartment ? nameIn(language, reviewDepartment.name, reviewDepartment.nameEn) : say('rubric.noDepartment'),
    },
    { label: say('rubric.evidence'), value: wordOf(say, 'evidences', indicator.evidenceRule) },
    { label: say('rubric.missing'), value: wordOf(say, 'missings', indicator.missingPolicy) },
    { label: say('rubric.legalBasis'), value: legalBasis ? nameIn(language, legalBasis, legalBasisEn) : say('rubric.noLegalBasis') },
  ];
};
