import type { PeriodKind } from '../documents/data-element.js';
import type { Slots, SlotValue } from '../exact/number-node.js';
import { publish } from '../exact/publish.js';
import type { AgencyInputs } from './agency-inputs.js';
import type { CompiledElement, CompiledRubric, WritableSlots } from './compiled-rubric.js';
import { integerAt } from './integer-reading.js';
import { periodsWithin } from './period.js';
import { aggregate, type ElementReading, readElement } from './period-aggregation.js';
import { factValueError } from './scoring.errors.js';

/** Last day that data are read through. */
function lastDay({ cycle, evaluationDay }: AgencyInputs): string {
  const through = cycle.dataThrough ?? evaluationDay;
  return through < cycle.endsOn ? through : cycle.endsOn;
}

/** Keys of the periods of a kind that are due: wholly in the cycle, and ended on the day that data are read through. */
export function duePeriods(rubric: CompiledRubric, kind: PeriodKind, inputs: AgencyInputs): readonly string[] {
  const { startsOn } = inputs.cycle;
  const endsOn = lastDay(inputs);
  const key = `${kind} ${startsOn} ${endsOn}`;
  const known = rubric.periods.get(key);
  if (known !== undefined) return known;
  const due = periodsWithin(kind, { startsOn, endsOn }).map((period) => period.key);
  rubric.periods.set(key, due);
  return due;
}

/** Computed elements are published at their places, in order of their dependencies; null where they have no value. */
function fillComputed(rubric: CompiledRubric, slots: WritableSlots): void {
  for (const computed of rubric.computed) {
    const value = publish(computed.node, slots, computed.places);
    slots[computed.slot] = typeof value === 'bigint' ? value : null;
  }
}

const noFacts: AgencyInputs['facts'][string] = [];

/** One value per data element over its due periods, then the computed elements. A slot is null where the datum is missing. */
export function readSlots(rubric: CompiledRubric, inputs: AgencyInputs): WritableSlots {
  const slots: WritableSlots = new Array<SlotValue>(rubric.fullMarksSlot + 1).fill(null);
  const due: Partial<Record<PeriodKind, readonly string[]>> = {};
  for (const { document, slot } of rubric.elements) {
    const periods = (due[document.period] ??= duePeriods(rubric, document.period, inputs));
    slots[slot] = aggregate(document, inputs.facts[document.code] ?? noFacts, periods);
  }
  fillComputed(rubric, slots);
  return slots;
}

/** The same with earlier values in the place of missing ones. */
export function carriedSlots(rubric: CompiledRubric, inputs: AgencyInputs, slots: Slots): WritableSlots {
  const filled: WritableSlots = [...slots];
  for (const { document, slot } of rubric.elements) {
    const carried = inputs.carried[document.code];
    if (filled[slot] !== null || carried === undefined) continue;
    const value = integerAt(carried.value, document.places);
    if (value === null) throw factValueError(document, { ...carried, factId: carried.factId ?? '-' });
    filled[slot] = BigInt(value);
  }
  fillComputed(rubric, filled);
  return filled;
}

/** The slots with another value of one data element, computed elements worked out again. */
export function slotsWith(rubric: CompiledRubric, slots: Slots, slot: number, value: bigint): WritableSlots {
  const changed: WritableSlots = [...slots];
  changed[slot] = value;
  fillComputed(rubric, changed);
  return changed;
}

/** How complete one element is: for reasons and explanations. */
export function readingOf(rubric: CompiledRubric, inputs: AgencyInputs, element: CompiledElement): ElementReading {
  return readElement(element.document, inputs.facts[element.document.code] ?? noFacts, duePeriods(rubric, element.document.period, inputs));
}
