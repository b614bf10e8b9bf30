import type { Bilingual } from '../../../core/language.js';
import type { Method } from '../../documents/method.js';
import type { Condition, NumberNode } from '../../exact/number-node.js';
import type { Curve } from '../curve.js';

/** FEEL text of a method, by the key under which it stands there. */
export interface FormulaSource {
  readonly key: string;
  readonly source: string;
  readonly type: 'number' | 'boolean';
}

/** What is wrong with a method as a document; `path` starts inside the method. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: Bilingual;
}

/** Compiled sources of a method, by key. */
export interface CompiledSources {
  readonly number: (key: string) => NumberNode;
  readonly condition: (key: string) => Condition;
}

export interface MethodParts<M extends Method> {
  readonly method: M;
  readonly sources: CompiledSources;
  /** full marks at which the method's points are meant, at 10^-4 */
  readonly stated: bigint;
  /** full marks of the agency, at 10^-4 */
  readonly fullMarks: bigint;
}

/** Points as a curve over one value read from the slots. */
export interface CurvePoints {
  readonly kind: 'CURVE';
  readonly measure: NumberNode;
  readonly curve: Curve;
  readonly node: NumberNode;
}

export interface VetoPoints {
  readonly kind: 'VETO';
  readonly condition: Condition;
  readonly node: NumberNode;
}

/** `node` reads slots of its own: sum of level points at 10^-4, sum of points given at 10^-4, number of marks. */
export interface MarkPoints {
  readonly kind: 'MARKS';
  readonly levels: ReadonlyMap<string, bigint>;
  readonly node: NumberNode;
}

/** `node` reads slots of its own: places behind the first, and the most there can be. */
export interface RankPoints {
  readonly kind: 'RANK';
  readonly value: NumberNode;
  readonly isHigherBetter: boolean;
  readonly isDense: boolean;
  readonly node: NumberNode;
}

/** Unrounded points in every case: they are published once, at the indicator's places. */
export type Points = CurvePoints | VetoPoints | MarkPoints | RankPoints;

/** One scoring method. To add one: its shape in `documents/method.ts`, a file here, a line in `registry.ts`, its words in `explain/`. */
export interface ScoringMethod<M extends Method> {
  readonly name: Bilingual;
  readonly formulas: (method: M) => readonly FormulaSource[];
  readonly faults: (method: M, fullMarks: bigint) => readonly Fault[];
  readonly build: (parts: MethodParts<M>) => Points;
}

export type MethodOf<K extends Method['kind']> = Extract<Method, { kind: K }>;
