import { useEffect, useRef } from 'react';
import { type RaRecord, useGetOne } from 'react-admin';
import { ImportJobDocument, type ImportJobQuery } from '../../generated/graphql.js';

export type ImportJob = ImportJobQuery['jobs']['nodes'][number];

const busyStates = ['QUEUED', 'RUNNING'];
const everyMs = 600;
export const isBusy = (job: ImportJob | undefined): boolean => job !== undefined && busyStates.includes(job.state);

export interface FollowedJob {
  /** the last job that worked on the batch, at work or ended */
  readonly job: ImportJob | undefined;
  readonly isBusy: boolean;
  /** asks again at once, after a command has begun another */
  readonly refetch: () => Promise<unknown>;
}

/** The last job of a batch, begun here or found after coming back, and asked after until it ends. */
export const useImportJob = (batchId: string, onEnd: () => void): FollowedJob => {
  const { data, refetch } = useGetOne<RaRecord>(
    'reads',
    { id: `import-job-${batchId}`, meta: { document: ImportJobDocument.toString(), variables: { batchId } } },
    { refetchInterval: ({ state }) => (isBusy(lastOf(state.data)) ? everyMs : false) },
  );
  const job = lastOf(data);
  const told = useRef<string>(undefined);
  const now = isBusy(job);
  useEffect(() => {
    // also for a job that had ended when it was first seen: the batch may have been read before
    if (!job || now || told.current === job.id) return;
    told.current = job.id;
    onEnd();
  }, [job, now, onEnd]);
  return { job, isBusy: now, refetch };
};

const lastOf = (data: RaRecord | undefined): ImportJob | undefined => (data as unknown as ImportJobQuery | undefined)?.jobs.nodes[0];
