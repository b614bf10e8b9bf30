import { DomainError } from '../../../server/core/domain-error.js';

/** The error with which `work` is refused; anything else fails the test. */
export function refusalOf(work: () => unknown): DomainError {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}
