import { readingOf } from './agency-slots.js';
import type { CompiledElement, PlanEntry } from './compiled-rubric.js';
import { isReportOverdue } from './duty.js';
import type { ElementReading } from './period-aggregation.js';
import { nameOf, type Reason, type ReasonParameter, reason } from './reason.js';
import type { Score, ScoreStatus } from './scorecard.js';
import type { ScoringContext } from './scoring-context.js';

interface MissingElement {
  readonly element: CompiledElement;
  readonly reading: ElementReading;
}

/** The data elements behind the indicator that have no value. */
function missingElements({ rubric, inputs, slots }: ScoringContext, entry: PlanEntry): readonly MissingElement[] {
  return entry.method.elementSlots
    .filter((slot) => slots[slot] === null)
    .map((slot) => {
      const element = rubric.elements[slot] as CompiledElement;
      return { element, reading: readingOf(rubric, inputs, element) };
    });
}

const unscored = (entry: PlanEntry, status: ScoreStatus, why: Reason): Score => ({
  indicator: entry.indicator.code,
  status,
  points: null,
  fullMarks: entry.fullMarks,
  reason: why,
});

function datumParameters({ element, reading }: MissingElement): Record<string, ReasonParameter> {
  return {
    element: nameOf(element.document.name),
    present: reading.present,
    expected: reading.expected,
    periods: reading.missingPeriods.join(' '),
  };
}

/** Where neither a datum nor a mark is at fault: the status the policy gives. */
const byPolicy = (entry: PlanEntry): ScoreStatus => (entry.indicator.document.missing === 'EXCLUDE' ? 'EXCLUDED' : 'HELD');

export function withoutMark(entry: PlanEntry): Score {
  const { missing } = entry.indicator.document;
  return unscored(entry, missing === 'CARRY' ? 'MISSING' : byPolicy(entry), reason('NO_MARK'));
}

export const outOfRangeScore = (entry: PlanEntry): Score => unscored(entry, 'HELD', reason('OUT_OF_RANGE'));

export const withoutPeers = (entry: PlanEntry): Score => unscored(entry, 'EXCLUDED', reason('NO_PEER_GROUP'));

/**
 * The score of an indicator whose method gives no value. What is not due yet is held whatever the policy; all data there but no
 * value (a division by 0) is EXCLUDED under EXCLUDE and HELD otherwise; else the policy decides. `carry` scores the indicator
 * from carried values, null when that gives nothing.
 */
export function withoutValue(context: ScoringContext, entry: PlanEntry, carry: () => Score | null): Score {
  const missing = missingElements(context, entry);
  const [first] = missing;
  if (first === undefined) return unscored(entry, byPolicy(entry), reason('NO_VALUE'));
  const notDue = missing.find(({ reading }) => reading.expected === 0);
  if (notDue !== undefined) return unscored(entry, 'HELD', reason('NOT_YET_DUE', { element: nameOf(notDue.element.document.name) }));
  switch (entry.indicator.document.missing) {
    case 'EXCLUDE':
      return unscored(entry, 'EXCLUDED', reason('NO_DATUM', datumParameters(first)));
    case 'HOLD':
      return unscored(entry, 'HELD', reason('NO_DATUM', datumParameters(first)));
    case 'CARRY':
      return carry() ?? unscored(entry, 'MISSING', reason('NOTHING_TO_CARRY', datumParameters(first)));
    case 'ZERO':
      return zeroOrHold(context, entry, missing);
  }
}

/** Zero only where every missing element has a missing period that was owed, reminded of, and past its day. */
function zeroOrHold({ inputs }: ScoringContext, entry: PlanEntry, missing: readonly MissingElement[]): Score {
  const first = missing[0] as MissingElement;
  const duties = missing.map(({ element, reading }) =>
    inputs.duties.find(
      (duty) =>
        duty.element === element.document.code &&
        reading.missingPeriods.includes(duty.period) &&
        isReportOverdue(duty, inputs.evaluationDay),
    ),
  );
  const [duty] = duties;
  if (duty === undefined || duties.includes(undefined)) return unscored(entry, 'HELD', reason('ZERO_WITHOUT_DUTY', datumParameters(first)));
  const why = reason('ZERO_BY_DUTY', { ...datumParameters(first), dueOn: duty.dueOn, remindedOn: duty.remindedOn ?? '' });
  return { ...unscored(entry, 'SCORED', why), points: 0 };
}
