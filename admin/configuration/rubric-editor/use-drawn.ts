import { useMemo } from 'react';
import { type Curve, widened } from '../rubric/curve.js';
import { curveOf } from '../rubric/method-curve.js';
import { drawable } from './drawable.js';
import type { IndicatorDraft } from './rubric-draft.js';
import type { Trial } from './use-trial.js';

interface Input {
  readonly indicator: IndicatorDraft;
  /** the same indicator of the version in force */
  readonly former: IndicatorDraft | undefined;
  readonly trial: Trial;
}

const curveOfDraft = ({ method, fullMarks }: IndicatorDraft): Curve | undefined => {
  const drawn = drawable(method, fullMarks);
  return drawn && curveOf(drawn, Number(fullMarks));
};

/** Everything that is drawn, over one stretch; equal input gives the same object, so that typing elsewhere draws nothing anew. */
export const useDrawn = ({ indicator, former, trial }: Input) => {
  const own = JSON.stringify([indicator.method, indicator.fullMarks]);
  const theirs = former && former.method.kind === indicator.method.kind ? JSON.stringify([former.method, former.fullMarks]) : '';
  const agencies = trial.figures?.agencies;
  return useMemo(() => {
    const curve = curveOfDraft(indicator);
    if (!curve) return undefined;
    const beside = theirs && theirs !== own && former ? curveOfDraft(former) : undefined;
    const isOfValue = indicator.method.kind === 'LINEAR' || indicator.method.kind === 'BANDS';
    const dots = isOfValue
      ? (agencies ?? []).flatMap(({ value }) => (value === null ? [] : [Number.parseFloat(value.replace('−', '-'))]))
      : [];
    const ends = [...(beside?.domain ?? []), ...dots, ...curve.domain];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    return { curve: widened(curve, low, high), company: { beside: beside && widened(beside, low, high), dots } };
  }, [own, theirs, agencies]);
};
