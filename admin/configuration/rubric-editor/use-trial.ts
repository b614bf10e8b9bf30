import { useEffect, useState } from 'react';
import type { HttpError } from 'react-admin';
import {
  SimulationCyclesDocument,
  type SimulationCyclesQuery,
  TryIndicatorDocument,
  type TryIndicatorQuery,
} from '../../generated/graphql.js';
import { request } from '../../providers/graph.js';
import { useRead } from '../../providers/use-read.js';
import type { LiveFindings } from '../editing/use-findings.js';
import { useSettled } from '../editing/use-settled.js';
import type { RubricDraft } from './rubric-draft.js';

export type TrialFigures = TryIndicatorQuery['tryIndicator'];
export type TrialCycle = SimulationCyclesQuery['cycles']['nodes'][number];

export interface Trial {
  readonly cycle: TrialCycle | undefined;
  /** kept while newer ones are worked out */
  readonly figures: TrialFigures | undefined;
  readonly isFresh: boolean;
  /** it has errors, so that nothing can be tried */
  readonly hasErrors: boolean;
  readonly refusal: HttpError | undefined;
}

/** The last one whose results everybody knows; a cycle under way has its facts in part. */
const lastOf = (cycles: readonly TrialCycle[]): TrialCycle | undefined =>
  cycles.find(({ state }) => state === 'PUBLISHED' || state === 'FINAL') ?? cycles[0];

const tryAfterMs = 400;

/** What the indicator that is being edited would have given in the last cycle, worked out anew when the draft has settled and has no errors. */
export const useTrial = (rubric: RubricDraft, indicator: string, live: LiveFindings): Trial => {
  const { data } = useRead(SimulationCyclesDocument, { first: 50 });
  const cycle = lastOf(data?.cycles.nodes ?? []);
  const hasErrors = live.isFresh && live.findings.some(({ severity }) => severity === 'error');
  const isReady = live.isFresh && !hasErrors && live.refusal === undefined;
  const settled = useSettled(rubric, tryAfterMs);
  const [found, setFound] = useState<{ of: string; rubric: RubricDraft; figures?: TrialFigures; refusal?: HttpError }>();
  const cycleId = cycle?.id;
  useEffect(() => {
    if (!isReady || cycleId === undefined) return;
    const stop = new AbortController();
    request(TryIndicatorDocument, { content: JSON.stringify(settled), indicator, cycleId }, stop.signal)
      .then(({ tryIndicator }) => setFound({ of: indicator, rubric: settled, figures: tryIndicator }))
      .catch((refusal) => {
        if (!stop.signal.aborted) setFound({ of: indicator, rubric: settled, refusal: refusal as HttpError });
      });
    return () => stop.abort();
  }, [isReady, settled, indicator, cycleId]);
  const own = found?.of === indicator ? found : undefined;
  return { cycle, figures: own?.figures, isFresh: own?.rubric === rubric, hasErrors, refusal: own?.refusal };
};
