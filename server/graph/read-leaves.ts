import { getMetadataStorage } from 'type-graphql';
import type { DataSource, EntityMetadata } from 'typeorm';
import type { Leaf } from './catalogue.js';
import { enumKind, type Kind, kinds, listKind } from './kinds.js';
import { type MayOptions, maskOf, mayOf, sensitivityOf } from './model-options.js';

interface GraphField {
  readonly target: Function;
  readonly name: string;
  readonly schemaName: string;
  readonly getType: () => unknown;
  readonly typeOptions: { readonly nullable?: boolean | string; readonly array?: boolean };
}
interface GraphStorage {
  readonly fields: readonly GraphField[];
  readonly enums: readonly { readonly enumObj: object; readonly name: string }[];
}

const storage = (): GraphStorage => getMetadataStorage() as unknown as GraphStorage;

/** Names from type-graphql, columns from TypeORM; where the two disagree the build stops with a sentence. */
export function readLeaves(entity: EntityMetadata, source: DataSource, enums: Set<string>): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const model = entity.target as Function;
  const fields = fieldsOf(model);
  const twins = new Set(fields.map((field) => maskOf(model, field.name)?.twin));
  for (const field of fields) {
    const column = entity.findColumnWithPropertyName(field.name);
    const may = mayOf(model, field.name);
    if (may) leaves.set(field.schemaName, answerOf(model, field, may));
    if (!column) continue;
    const place = `${entity.name}.${field.name}`;
    const kind = kindOf(field, place, enums);
    const type = source.driver.normalizeType(column);
    if (!kind.columns.includes(type)) throw new Error(`${place}: a ${kind.graphql} cannot be read from a column of type ${type}`);
    if (column.isArray !== Boolean(field.typeOptions.array)) throw new Error(`${place}: a list in one of column and field alone`);
    if (column.isNullable && !field.typeOptions.nullable) throw new Error(`${place}: the column may be null, the field may not`);
    leaves.set(field.schemaName, {
      name: field.schemaName,
      property: field.name,
      column: column.databaseName,
      kind,
      isNullable: column.isNullable,
      sensitivity: sensitivityOf(model, field.name),
      mask: maskOf(model, field.name),
      isTwin: twins.has(field.name),
      may: undefined,
    });
  }
  if (leaves.get('id')?.kind !== kinds.ID) throw new Error(`${entity.name}: a noun of the graph has a field id of type ID`);
  return leaves;
}

/** A leaf without a column. */
function answerOf(model: Function, { name, schemaName }: GraphField, may: MayOptions): Leaf {
  const sensitivity = sensitivityOf(model, name);
  const own = { name: schemaName, property: name, column: '', kind: kinds.Boolean };
  return { ...own, isNullable: false, sensitivity, mask: undefined, isTwin: false, may };
}

/** The fields of a class after those of the classes it extends. */
function fieldsOf(model: Function): GraphField[] {
  const found: GraphField[] = [];
  for (let type = model; type && type !== Function.prototype; type = Object.getPrototypeOf(type) as Function) {
    found.unshift(...storage().fields.filter((field) => field.target === type));
  }
  return found.filter((field, at) => found.findIndex((other) => other.name === field.name) === at);
}

function kindOf(field: GraphField, place: string, enums: Set<string>): Kind {
  const type = field.getType();
  const item = itemKindOf(type, place, enums);
  if (!field.typeOptions.array) return item;
  if (item.sql !== 'text') throw new Error(`${place}: a list holds texts or values of an enum`);
  return listKind(item);
}

function itemKindOf(type: unknown, place: string, enums: Set<string>): Kind {
  const known = storage().enums.find((each) => each.enumObj === type);
  if (known) {
    if (Object.entries(type as object).some(([name, value]) => name !== value))
      throw new Error(`${place}: values of ${known.name} must equal their names`);
    enums.add(known.name);
    return enumKind(known.name);
  }
  const { name } = type as { name: string };
  const kind = (kinds as Readonly<Record<string, Kind>>)[name];
  if (kind) return kind;
  const advice =
    name === 'Number' || name === 'Float' ? 'use Int, or Decimal for what has decimals' : `use one of ${Object.keys(kinds).join(', ')}`;
  throw new Error(`${place}: the graph does not read ${name}: ${advice}`);
}
