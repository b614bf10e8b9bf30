/**
 * Ends a handler that must not go on. LOST: the job was cancelled or another runner holds it, so nothing more may be written
 * about it. STOPPING: this server is being stopped; the job goes back into the queue.
 */
export class JobStopped extends Error {
  constructor(readonly why: 'LOST' | 'STOPPING') {
    super(`the job was stopped: ${why}`);
    this.name = 'JobStopped';
  }
}
