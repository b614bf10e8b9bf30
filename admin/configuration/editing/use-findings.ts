import { useEffect, useState } from 'react';
import type { HttpError } from 'react-admin';
import { CheckContentDocument, type CheckContentQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/use-say.js';
import { request } from '../../providers/graph.js';
import { useSettled } from './use-settled.js';

export type LiveFinding = CheckContentQuery['checkContent'][number];

export interface LiveFindings {
  readonly findings: readonly LiveFinding[];
  /** they are of what stands on the page now */
  readonly isFresh: boolean;
  /** why it could not be checked */
  readonly refusal: HttpError | undefined;
}

const checkAfterMs = 600;
const none: readonly LiveFinding[] = [];

/** What the check finds in what is being written, a moment after it was written. */
export const useFindings = (content: unknown): LiveFindings => {
  const settled = useSettled(content, checkAfterMs);
  const language = useLanguage();
  const [found, setFound] = useState<{ of: unknown; findings: readonly LiveFinding[]; refusal?: HttpError }>();
  useEffect(() => {
    const stop = new AbortController();
    request(CheckContentDocument, { content: JSON.stringify(settled) }, stop.signal)
      .then(({ checkContent }) => setFound({ of: settled, findings: checkContent }))
      .catch((refusal) => {
        if (!stop.signal.aborted) setFound({ of: settled, findings: none, refusal: refusal as HttpError });
      });
    return () => stop.abort();
  }, [settled, language]);
  return { findings: found?.findings ?? none, isFresh: found !== undefined && found.of === content, refusal: found?.refusal };
};
