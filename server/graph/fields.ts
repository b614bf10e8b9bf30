import { Field, ID, Int } from 'type-graphql';
import { Column, type ColumnOptions, OneToMany } from 'typeorm';
import { Edge, type EdgeOptions, type MayOptions, Sensitivity, type SensitivityLevel, Steps } from './model-options.js';
import { Day, Decimal, Instant, Json } from './scalars.js';

const kinds = {
  text: { graphql: () => String, column: { type: 'text', collation: 'C' } },
  int: { graphql: () => Int, column: { type: 'integer' } },
  boolean: { graphql: () => Boolean, column: { type: 'boolean' } },
  decimal: { graphql: () => Decimal, column: { type: 'bigint' } },
  day: { graphql: () => Day, column: { type: 'date' } },
  instant: { graphql: () => Instant, column: { type: 'timestamptz', precision: 3 } },
  json: { graphql: () => Json, column: { type: 'jsonb' } },
  id: { graphql: () => ID, column: { type: 'uuid' } },
} as const satisfies Record<string, { graphql: () => unknown; column: ColumnOptions }>;

type Kind = keyof typeof kinds;

export const columnName = (property: string): string => property.replace(/([A-Z])/g, '_$1').toLowerCase();

/** `'text'`, or `'text?'` where the column may be null. */
const parse = (kind: Kind | `${Kind}?`) => ({ kind: kind.replace('?', '') as Kind, nullable: kind.endsWith('?') });

/** A column that the graph shows: its sensitivity, its kind, and what its name cannot say. */
export function Shown(sensitivity: SensitivityLevel, kind: Kind | `${Kind}?`, description: string): PropertyDecorator {
  const { kind: name, nullable } = parse(kind);
  return (target, property) => {
    const { graphql, column } = kinds[name];
    Field(graphql as () => typeof String, { nullable, description })(target, property);
    Column({ ...column, name: columnName(String(property)), nullable } as ColumnOptions)(target, property);
    Sensitivity(sensitivity)(target, property as string);
  };
}

/** Whether the caller may take a step with the row (`mayEdit`): no column, worked out as it is read, and nothing to filter by. */
export function May(options: MayOptions, description: string): PropertyDecorator {
  return (target, property) => {
    Field(() => Boolean, { description })(target, property);
    Sensitivity('internal')(target, property);
    Steps(options)(target, property);
  };
}

/** A column that the graph never shows: a foreign key, a secret, a stored document. */
export function Hidden(kind: Kind | `${Kind}?`): PropertyDecorator {
  const { kind: name, nullable } = parse(kind);
  return (target, property) => {
    Column({ ...kinds[name].column, name: columnName(String(property)), nullable } as ColumnOptions)(target, property);
  };
}

/**
 * The children of a row, as a connection. Named by text, so that a parent does not import its children; read metadata only,
 * hence without a type of its own.
 */
export function Children(target: string, inverse: string, options: EdgeOptions): PropertyDecorator {
  return (prototype, property) => {
    Edge(options)(prototype, property);
    OneToMany(target, inverse)(prototype, property as string);
  };
}
