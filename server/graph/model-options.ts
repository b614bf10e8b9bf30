import type { Role } from '../core/role.js';

/**
 * `public`: everyone of the jurisdiction; `internal`: whoever reads the row; `personal`: about a person;
 * `sensitive`: harms the person or the department when it leaks.
 */
export type SensitivityLevel = 'public' | 'internal' | 'personal' | 'sensitive';

/**
 * Decided by the architect: projected rows are immutable, so there is no flag on them. The row at the root of a projection
 * (rubric, grading policy) carries `state`; the others reach it through to-one edges.
 */
export interface InForceOptions {
  /** to-one edges from the row to the noun that carries `state`; empty where the row itself does. In force means state = 'IN_FORCE' */
  readonly path: readonly string[];
  /** names in `where` (leaves or edges) that name a version: where one of them is mentioned, at any depth of and/or/not, all versions are searched */
  readonly namedBy: readonly string[];
}

export interface NounOptions {
  /** root field of one record; by default the class name in lower camel case */
  readonly one?: string;
  /** root field of the list; by default the English plural of `one` */
  readonly many?: string;
  /** rows of a list at the root, for the price of an operation; 50 by default */
  readonly expectedSize?: number;
  /** leaf names in which a list comes when no `orderBy` is given; `id` always closes the order */
  readonly order?: readonly string[];
  /** counts, aggregates and unindexed filters at the root are refused unless `where` names one of `needs` */
  readonly isLarge?: boolean;
  /** names in `where` (leaves or relations), one of which a large noun must be filtered by */
  readonly needs?: readonly string[];
  /** projected from configuration: a root list shows what is in force unless a version is named */
  readonly inForce?: InForceOptions;
  readonly scenario?: ScenarioOptions;
}

/** Rows of another noun that are read in the place of this one's, chosen by the argument `scenario` of its list at the root. */
export interface ScenarioOptions {
  /** whose rows they are: whoever may not read that noun, may not ask for a scenario */
  readonly noun: string;
  /** fields and to-one edges that these rows have; all others are refused */
  readonly fields: readonly string[];
  /** a SELECT of them by the database names of this noun's columns, keys and join columns included; `id` is the parameter */
  readonly rows: (id: string) => string;
  /** of the argument, for the schema */
  readonly description: string;
}

export interface EdgeOptions {
  /** children of one parent, for the price of an operation; also the default page, if between 50 and 200 */
  readonly expectedSize?: number;
  readonly description?: string;
  /** columns [from, to) of dated children: the list holds those of today only (from <= current_date, and to null or later) */
  readonly current?: readonly [string, string];
}

export interface MaskOptions {
  /** roles that read the full value; the others read the twin */
  readonly roles: readonly Role[];
  /** property of the masked value, written by the service; without it the others read nothing, and an operation that asks is refused */
  readonly twin?: string;
}

/** Whether the caller may take a step with a row, worked out by SQL as the row is read. */
export interface MayOptions {
  /** kinds of grant that may at all; every other reader is told no */
  readonly roles: readonly Role[];
  /** the condition on the row; `column` names one of its own by its database name, `account` is the caller's id or null */
  readonly when: (column: (name: string) => string, account: string) => string;
}

interface ModelOptions {
  noun?: NounOptions;
  readonly sensitivities: Map<string, SensitivityLevel>;
  readonly masks: Map<string, MaskOptions>;
  readonly edges: Map<string, EdgeOptions>;
  readonly mays: Map<string, MayOptions>;
}

const known = new WeakMap<Function, ModelOptions>();

function optionsOf(model: Function): ModelOptions {
  let options = known.get(model);
  if (!options) known.set(model, (options = { sensitivities: new Map(), masks: new Map(), edges: new Map(), mays: new Map() }));
  return options;
}

/** What a class or the nearest class it extends says. */
function inherited<T>(model: Function, pick: (options: ModelOptions) => T | undefined): T | undefined {
  for (let type = model; type && type !== Function.prototype; type = Object.getPrototypeOf(type) as Function) {
    const options = known.get(type);
    const found = options && pick(options);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Names and expectations of a noun at the root of the graph. */
export const Noun =
  (options: NounOptions = {}): ClassDecorator =>
  (model) => {
    optionsOf(model).noun = options;
  };

/** On every column that GraphQL shows; a catalogue test fails the build where it is missing. */
export const Sensitivity =
  (level: SensitivityLevel): PropertyDecorator =>
  (prototype, property) => {
    optionsOf(prototype.constructor).sensitivities.set(String(property), level);
  };

/** On the column with the full value. Nothing is filtered, ordered or grouped by its twin. */
export const Masked =
  (options: MaskOptions): PropertyDecorator =>
  (prototype, property) => {
    optionsOf(prototype.constructor).masks.set(String(property), options);
  };

/** On a relation property. */
export const Edge =
  (options: EdgeOptions): PropertyDecorator =>
  (prototype, property) => {
    optionsOf(prototype.constructor).edges.set(String(property), options);
  };

/** On a yes or no that no column holds; see `May`. */
export const Steps =
  (options: MayOptions): PropertyDecorator =>
  (prototype, property) => {
    optionsOf(prototype.constructor).mays.set(String(property), options);
  };

export const nounOptionsOf = (model: Function): NounOptions => known.get(model)?.noun ?? {};

export const sensitivityOf = (model: Function, property: string): SensitivityLevel | undefined =>
  inherited(model, (options) => options.sensitivities.get(property));

export const maskOf = (model: Function, property: string): MaskOptions | undefined =>
  inherited(model, (options) => options.masks.get(property));

export const mayOf = (model: Function, property: string): MayOptions | undefined =>
  inherited(model, (options) => options.mays.get(property));

export const edgeOptionsOf = (model: Function, property: string): EdgeOptions =>
  inherited(model, (options) => options.edges.get(property)) ?? {};

export const inForceOf = (model: Function): InForceOptions | undefined => nounOptionsOf(model).inForce;
