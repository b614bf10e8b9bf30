import { Stack, Typography } from '@mui/material';
import { useCallback, useRef } from 'react';
import { textIn } from '../../formats/name.js';
import { plain } from '../../formats/number.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { LineKey } from '../../parts/LineKey.js';
import { Section } from '../../parts/Section.js';
import { CurveChart } from '../rubric/CurveChart.js';
import { useMethodWords } from '../rubric/use-method-words.js';
import type { PullCorner } from '../rubric/use-tried.js';
import { drawable } from './drawable.js';
import type { IndicatorDraft, MethodDraft } from './rubric-draft.js';
import { useAxisName } from './use-axis-name.js';
import { useDrawn } from './use-drawn.js';
import type { Trial } from './use-trial.js';

interface Props {
  readonly indicator: IndicatorDraft;
  /** what it is drawn beside: the same indicator of the version in force, unless `words` say otherwise */
  readonly former: IndicatorDraft | undefined;
  readonly trial: Trial;
  /** what both curves are called */
  readonly words?: { readonly own: string; readonly beside: string };
  readonly onMethod: (method: MethodDraft) => void;
}

/** The curve as it is typed, beside that of the version in force and over what agencies reported; its corners may be pulled. */
export const EditedCurve = (props: Props) => {
  const { indicator, onMethod } = props;
  const say = useSay();
  const language = useLanguage();
  const drawn = useDrawn(props);
  const axisName = useAxisName(indicator.method);
  const words = useMethodWords();
  const named = props.words ?? { own: say('editor.draft'), beside: say('editor.inForce') };
  const latest = useRef({ indicator, onMethod });
  latest.current = { indicator, onMethod };
  const onPull = useCallback<PullCorner>((corner, x) => {
    const { method } = latest.current.indicator;
    if (method.kind === 'LINEAR') latest.current.onMethod({ ...method, [corner]: plain(x).replace('−', '-') });
  }, []);
  const method = drawable(indicator.method, indicator.fullMarks);
  const sentence = method ? words(method) : say('editor.notDrawn');
  if (!drawn)
    return (
      <Section title={say('rubric.howScored')} level="h3">
        <Typography variant="body2" component="p" sx={{ m: 0 }}>
          {sentence}
        </Typography>
      </Section>
    );
  const isLinear = indicator.method.kind === 'LINEAR';
  return (
    <CurveChart
      name={textIn(language, indicator.name)}
      sentence={isLinear ? `${sentence}${language === 'en' ? ' ' : ''}${say('editor.pull')}` : sentence}
      axisName={axisName}
      curve={drawn.curve}
      places={indicator.places ?? 2}
      company={drawn.company}
      onPull={isLinear ? onPull : undefined}
      legend={
        <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
          <LineKey mark="own">{named.own}</LineKey>
          {drawn.company.beside && <LineKey mark="peers">{named.beside}</LineKey>}
          {drawn.company.dots.length > 0 && <LineKey mark="dot">{say('editor.dots')}</LineKey>}
        </Stack>
      }
    />
  );
};
