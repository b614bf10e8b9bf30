import { useEffect, useRef, useState } from 'react';
import { useGetOne } from 'react-admin';
import type { JobQuery } from '../../generated/graphql.js';
import { cancelJob, runningJob, startEvaluation } from '../../providers/commands.js';
import { useSignedIn } from '../../providers/use-session.js';

export type Job = NonNullable<JobQuery['job']>;
export type EndState = 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

export interface Evaluation {
  readonly job: Job | undefined;
  /** a run is being handed over or is under way */
  readonly isBusy: boolean;
  readonly ended: EndState | undefined;
  /** why a command was refused, in the server's words */
  readonly refusal: { readonly command: 'start' | 'cancel'; readonly message: string } | undefined;
  readonly start: () => void;
  readonly cancel: () => void;
}

const isEnd = (state: string | undefined): state is EndState => state === 'SUCCEEDED' || state === 'FAILED' || state === 'CANCELLED';
const wordsOf = (failure: unknown): string => (failure instanceof Error ? failure.message : '');

/** The evaluation of a cycle: started here, or found under way after coming back; asked after until it ends. Only the department may ask after runs. */
export const useEvaluation = (cycleId: string, onEnd: () => void): Evaluation => {
  const [jobId, setJobId] = useState<string>();
  const [isStarting, setStarting] = useState(false);
  const [refusal, setRefusal] = useState<Evaluation['refusal']>();
  const reported = useRef<string>(undefined);
  const { data: job } = useGetOne<Job>(
    'jobs',
    { id: jobId ?? '' },
    { enabled: jobId !== undefined, refetchInterval: ({ state }) => (isEnd(state.data?.state) ? false : 700) },
  );
  const ended = isEnd(job?.state) ? job.state : undefined;
  const mayAsk = useSignedIn()?.grant.role === 'DEPARTMENT';
  useEffect(() => {
    if (!mayAsk) return;
    runningJob(cycleId).then(
      (found) => found && setJobId(found),
      () => undefined,
    );
  }, [cycleId, mayAsk]);
  useEffect(() => {
    if (!ended || reported.current === jobId) return;
    reported.current = jobId;
    onEnd();
  }, [ended, jobId, onEnd]);
  const start = () => {
    setStarting(true);
    setRefusal(undefined);
    startEvaluation(cycleId, crypto.randomUUID())
      .then(setJobId, (failure: unknown) => setRefusal({ command: 'start', message: wordsOf(failure) }))
      .finally(() => setStarting(false));
  };
  const cancel = () => {
    if (jobId) cancelJob(jobId).catch((failure: unknown) => setRefusal({ command: 'cancel', message: wordsOf(failure) }));
  };
  return { job, ended, refusal, start, cancel, isBusy: isStarting || (jobId !== undefined && !ended) };
};
