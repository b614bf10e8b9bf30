import { ReturnReasonMissing } from './configuration.errors.js';

/** 2 to 2,000 characters. Throws ReturnReasonMissing. */
export function readReason(text: string): string {
  const reason = text.trim();
  if (reason.length < 2 || reason.length > 2000) throw new ReturnReasonMissing();
  return reason;
}
