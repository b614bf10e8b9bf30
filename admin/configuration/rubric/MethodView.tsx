import { Typography } from '@mui/material';
import { useMemo } from 'react';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Section } from '../../parts/Section.js';
import { CurveChart } from './CurveChart.js';
import { LevelsTable } from './LevelsTable.js';
import { curveOf } from './method-curve.js';
import type { DataElement, Indicator } from './rubric-shape.js';
import { formulasOf, useMethodWords } from './use-method-words.js';

interface Props {
  readonly indicator: Indicator;
  readonly elements: ReadonlyMap<string, DataElement>;
}

const useAxisName = ({ indicator, elements }: Props): string => {
  const say = useSay();
  const language = useLanguage();
  const { kind } = indicator.method;
  if (kind === 'RANK') return say('rubric.rankAxis');
  if (kind === 'RATIO') return say('rubric.ratioAxis');
  const element = elements.get(formulasOf(indicator.method)[0] ?? '');
  if (!element) return say(kind === 'DEDUCTION' || kind === 'BONUS' ? 'rubric.eventsAxis' : 'rubric.value');
  return say('rubric.elementUnit', { name: nameIn(language, element.name, element.nameEn), unit: element.unit });
};

/** How an indicator is scored: a curve where points hang on one number, a table of levels, or a sentence. */
export const MethodView = ({ indicator, elements }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const sentence = useMethodWords()(indicator.method);
  const axisName = useAxisName({ indicator, elements });
  const curve = useMemo(() => curveOf(indicator.method, Number(indicator.fullMarks)), [indicator]);
  const name = nameIn(language, indicator.name, indicator.nameEn);
  if (curve)
    return <CurveChart key={indicator.id} name={name} sentence={sentence} axisName={axisName} curve={curve} places={indicator.places} />;
  if (indicator.method.kind === 'LEVELS')
    return <LevelsTable levels={indicator.method.levels} sentence={sentence} places={indicator.places} />;
  return (
    <Section title={say('rubric.howScored')} level="h3">
      <Typography variant="body2" component="p" sx={{ m: 0 }}>
        {sentence}
      </Typography>
    </Section>
  );
};
