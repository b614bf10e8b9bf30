import type { ReportingDuty } from './agency-inputs.js';

/** A duty to report that was reminded of by its due day, and whose due day has passed on `day`. */
export const isReportOverdue = (duty: ReportingDuty, day: string): boolean =>
  duty.remindedOn !== null && duty.remindedOn <= duty.dueOn && duty.dueOn < day;
