import { useEffect, useRef } from 'react';
import { type RaRecord, useGetOne } from 'react-admin';
import { CancelJobDocument, SimulationJobDocument, type SimulationJobQuery } from '../../../generated/graphql.js';
import { useCommand } from '../../../providers/use-command.js';

export type SimulationJob = SimulationJobQuery['jobs']['nodes'][number];

const everyMs = 250;
const isAtWork = (job: SimulationJob | undefined): boolean => job?.state === 'QUEUED' || job?.state === 'RUNNING';

export interface FollowedSimulation {
  readonly job: SimulationJob | undefined;
  readonly isBusy: boolean;
  readonly refetch: () => void;
  readonly cancel: () => void;
}

/** The last simulation that was asked for, begun here or found after coming back, and asked after until it ends. */
export const useSimulationJob = (versionId: string, isEnabled: boolean, onEnd: () => void): FollowedSimulation => {
  const { run } = useCommand(CancelJobDocument);
  const { data, refetch } = useGetOne<RaRecord>(
    'reads',
    { id: `simulation-job-${versionId}`, meta: { document: SimulationJobDocument.toString(), variables: { versionId } } },
    { enabled: isEnabled, refetchInterval: ({ state }) => (isAtWork(lastOf(state.data)) ? everyMs : false) },
  );
  const job = lastOf(data);
  const isBusy = isAtWork(job);
  const worked = useRef<string>(undefined);
  useEffect(() => {
    if (isBusy) worked.current = job?.id;
    else if (job && worked.current === job.id) {
      worked.current = undefined;
      onEnd();
    }
  }, [isBusy, job, onEnd]);
  const cancel = () => {
    if (job) void run({ jobId: job.id }).then(() => refetch());
  };
  return { job, isBusy, refetch: () => void refetch(), cancel };
};

const lastOf = (data: RaRecord | undefined): SimulationJob | undefined =>
  (data as unknown as SimulationJobQuery | undefined)?.jobs.nodes[0];
