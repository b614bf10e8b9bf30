import type { Kind } from './kinds.js';
import type { InForceOptions, MaskOptions, MayOptions, ScenarioOptions, SensitivityLevel } from './model-options.js';

/** A column that GraphQL shows. */
export interface Leaf {
  readonly name: string;
  /** of the model's class */
  readonly property: string;
  readonly column: string;
  readonly kind: Kind;
  readonly isNullable: boolean;
  readonly sensitivity: SensitivityLevel | undefined;
  readonly mask: MaskOptions | undefined;
  /** holds masked values: it is shown, but nothing is filtered, ordered or grouped by it */
  readonly isTwin: boolean;
  /** no column, but an answer on the row: it is shown, but nothing is filtered, ordered or grouped by it */
  readonly may: MayOptions | undefined;
}

/** A relation; composite keys are several pairs. */
export interface Edge {
  readonly name: string;
  readonly target: Noun;
  /** [own column, column of the target] */
  readonly pairs: readonly (readonly [string, string])[];
  /** to one only: none of its own columns can be null */
  readonly isRequired: boolean;
  readonly description: string | undefined;
  /** to many only: children of one parent */
  readonly expectedSize: number | undefined;
  /** to many only: columns [from, to) of dated children, of which the list holds those of today */
  readonly current: readonly [string, string] | undefined;
}

export interface Noun {
  readonly name: string;
  readonly one: string;
  readonly many: string;
  readonly model: Function;
  readonly table: string;
  readonly expectedSize: number;
  readonly order: readonly string[];
  readonly isLarge: boolean;
  readonly needs: readonly string[];
  readonly inForce: InForceOptions | undefined;
  readonly scenario: ScenarioOptions | undefined;
  /** in a scenario: does it lack this field or edge? */
  readonly lacks?: (name: string) => boolean;
  /** columns that lead an index, `jurisdiction_id` left out */
  readonly indexed: ReadonlySet<string>;
  readonly leaves: ReadonlyMap<string, Leaf>;
  readonly toOne: ReadonlyMap<string, Edge>;
  readonly toMany: ReadonlyMap<string, Edge>;
}

export interface Root {
  readonly noun: Noun;
  readonly isList: boolean;
}

/** Everything that reads, by the names of GraphQL. */
export class Catalogue {
  /** by the name of the root field */
  readonly roots: ReadonlyMap<string, Root>;

  constructor(
    readonly nouns: ReadonlyMap<string, Noun>,
    /** enums that leaves carry: their values are data, unlike those that name fields */
    readonly enums: ReadonlySet<string>,
  ) {
    const roots = new Map<string, Root>();
    for (const noun of nouns.values()) {
      for (const [name, isList] of [
        [noun.one, false],
        [noun.many, true],
      ] as const) {
        const other = roots.get(name)?.noun.name;
        if (other) throw new Error(`${noun.name} and ${other} would both be read by ${name}: name one of them with @Noun`);
        roots.set(name, { noun, isList });
      }
    }
    this.roots = roots;
  }

  noun(name: string): Noun {
    return present(this.nouns, name);
  }
}

/** What the schema has already made sure of: a miss is a defect of the graph, not of the caller. */
export function present<T>(map: ReadonlyMap<string, T>, name: string): T {
  const found = map.get(name);
  if (found === undefined) throw new Error(`the graph knows no ${name}`);
  return found;
}

export const isFilterable = (leaf: Leaf): boolean => !leaf.isTwin && !leaf.may;
export const isOrderable = (leaf: Leaf): boolean => isFilterable(leaf) && leaf.kind.isOrderable;

/** `Person.phone` and so on: columns shown without a word on who may see them. */
export function leavesWithoutSensitivity(catalogue: Catalogue): string[] {
  return [...catalogue.nouns.values()].flatMap((noun) =>
    [...noun.leaves.values()].filter((leaf) => !leaf.sensitivity).map((leaf) => `${noun.name}.${leaf.name}`),
  );
}
