import { CancelJobDocument, RunningJobsDocument, StartEvaluationDocument } from '../generated/graphql.js';
import { request } from './graph.js';

/** Starts the evaluation of a cycle; the key makes a repeated click the same command. Answers the job's id. */
export const startEvaluation = async (cycleId: string, idempotencyKey: string): Promise<string | undefined> =>
  (await request(StartEvaluationDocument, { cycleId, idempotencyKey })).startEvaluation.job?.id;

export const cancelJob = async (jobId: string): Promise<void> => {
  await request(CancelJobDocument, { jobId });
};

/** The evaluation of a cycle that is under way, found again after leaving the page. */
export const runningJob = async (cycleId: string): Promise<string | undefined> =>
  (await request(RunningJobsDocument, { cycleId })).jobs.nodes[0]?.id;
