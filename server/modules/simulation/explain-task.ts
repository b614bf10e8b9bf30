import { fromScaled } from '../../core/decimal.js';
import type { Language } from '../../core/language.js';
import { type AgencyExplanation, explainAgency } from '../../engine/simulation/explain-agency.js';
import type { GradeChange } from '../../engine/simulation/nearest-grade.js';
import type { Listener } from '../cycle/thread-stream.js';
import { inputsOf, versionsOf } from './simulate-task.js';
import type { SimulationTask } from './simulation-task.js';

export interface ExplanationTask {
  readonly task: SimulationTask;
  /** place of the agency among the sources */
  readonly place: number;
  readonly language: Language;
}

/** A change of one datum, told by its code, name and unit, with both values as decimals. */
export interface ToldChange {
  readonly element: string;
  readonly name: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly grade: string;
}

/** Plain JSON, as it comes from a thread. */
export type ToldExplanation = Omit<AgencyExplanation, 'nearest'> & {
  readonly better: ToldChange | null;
  readonly worse: ToldChange | null;
};

/** One agency of a simulation explained. Pure. */
export function explainTask({ task, place, language }: ExplanationTask, listener: Listener<ToldExplanation>): void {
  const { frame, assumption } = task.opening;
  const inputs = inputsOf(task.sources, frame);
  const { before, after, nearest } = explainAgency({ ...versionsOf(task.opening), assumption, inputs, place, language });
  const tell = (change: GradeChange | null): ToldChange | null => change && told(change, language);
  listener.head({ before, after, better: tell(nearest.better), worse: tell(nearest.worse) });
}

const told = ({ element: { document }, from, to, grade }: GradeChange, language: Language): ToldChange => ({
  ...{ element: document.code, name: document.name[language] ?? document.name.zh, unit: document.unit, grade },
  ...{ from: fromPlaces(from, document.places), to: fromPlaces(to, document.places) },
});

/** An integer at so many places as a decimal. */
const fromPlaces = (value: bigint, places: number): string => fromScaled(value * 10n ** BigInt(4 - places), places);
