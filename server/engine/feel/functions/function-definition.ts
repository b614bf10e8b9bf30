import type { CheckContext } from '../check-context.js';
import type { Place } from '../diagnostic.js';
import type { FeelType } from '../feel-type.js';
import type { Meaning, Term } from '../term.js';

export interface Parameter {
  readonly name: string;
  /** none: any type */
  readonly types: readonly FeelType[];
  /** only the last ones */
  readonly isOptional?: boolean;
}

export interface Call {
  /** in the order of the parameters that were chosen */
  readonly operands: readonly Term[];
  readonly place: Place;
  readonly context: CheckContext;
}

export interface FunctionDefinition {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** another way to call it, told apart by the number or the names of what is given */
  readonly otherParameters?: readonly Parameter[];
  /** the last parameter may be repeated, or given as a list */
  readonly isVariadic?: boolean;
  /** Called with operands whose number and types fit. */
  readonly build: (call: Call) => Meaning;
}

export const parameter = (name: string, ...types: FeelType[]): Parameter => ({ name, types });
export const optional = (name: string, ...types: FeelType[]): Parameter => ({ name, types, isOptional: true });
