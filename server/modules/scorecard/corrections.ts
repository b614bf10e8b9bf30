import type { AgencyInputs } from '../../engine/scoring/agency-inputs.js';
import type { CompiledRubric } from '../../engine/scoring/compiled-rubric.js';

/** A value of this indicator that is another today than the evaluation used. */
export interface Correction {
  /** code of the data element */
  readonly element: string;
  readonly period: string;
  /** null: there was none */
  readonly used: string | null;
  /** null: there is none */
  readonly now: string | null;
}

/** Codes of the data elements that the indicator reads, by any of its methods. */
export function elementsRead(rubric: CompiledRubric, indicator: string): readonly string[] {
  const methods = rubric.indicators.find(({ code }) => code === indicator)?.methods.values() ?? [];
  const slots = new Set([...methods].flatMap((method) => method.elementSlots));
  return [...slots].flatMap((slot) => rubric.elements[slot]?.document.code ?? []);
}

/** What was corrected or reported since, in order of elements and periods. */
export function correctionsOf(used: AgencyInputs, now: AgencyInputs, elements: readonly string[]): Correction[] {
  return elements.flatMap((element) => {
    const before = valuesOf(used, element);
    const after = valuesOf(now, element);
    const periods = [...new Set([...before.keys(), ...after.keys()])].sort();
    return periods
      .map((period) => ({ element, period, used: before.get(period) ?? null, now: after.get(period) ?? null }))
      .filter((entry) => entry.used !== entry.now);
  });
}

/** By period. A value carried stands beside those of the cycle, under the period it was carried from. */
function valuesOf(inputs: AgencyInputs, element: string): ReadonlyMap<string, string> {
  const facts = (inputs.facts[element] ?? []).map(({ period, value }) => [period, value] as const);
  const carried = inputs.carried[element];
  return new Map(carried ? [...facts, [carried.period, carried.value] as const] : facts);
}
