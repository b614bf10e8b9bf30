import { ReasonMissing } from './account.errors.js';

/** Throws ReasonMissing. */
export function checkedReason(reason: string): string {
  const trimmed = reason.trim();
  if (trimmed.length < 2 || trimmed.length > 500) throw new ReasonMissing();
  return trimmed;
}
