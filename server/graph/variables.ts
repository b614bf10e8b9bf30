import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { Slot, type Variables } from './binder.js';

export interface VariableUse {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** its value is written into the statement itself */
  readonly isStructural: boolean;
}

/** Page sizes: as parameters they would spoil PostgreSQL's generic plans. */
const sizes = new Set(['first', 'last']);

type Path = readonly (string | number)[];

/** Knows which parts of the variables may change the text of a statement. */
export class VariableShapes {
  constructor(
    private readonly schema: GraphQLSchema,
    /** enums whose values are data, not names of fields */
    private readonly plainEnums: ReadonlySet<string>,
  ) {}

  usesOf(document: DocumentNode, operation: OperationDefinitionNode): VariableUse[] {
    const structural = new Set<string>();
    const info = new TypeInfo(this.schema);
    const Variable = (node: { readonly name: { readonly value: string } }): void => {
      if (sizes.has(info.getArgument()?.name ?? '')) structural.add(node.name.value);
    };
    visit(document, visitWithTypeInfo(info, { Variable }));
    return (operation.variableDefinitions ?? []).map((definition) => {
      const name = definition.variable.name.value;
      const type = typeFromAST(this.schema, definition.type as NamedTypeNode) as GraphQLInputType;
      return { name, type, isStructural: structural.has(name) };
    });
  }

  /** Everything of the coerced variables that may change the text of the statement, and nothing else. */
  shapeOf(uses: readonly VariableUse[], values: Variables): string {
    return uses.map((use) => (use.isStructural ? String(values[use.name]) : this.shape(use.type, values[use.name]))).join(';');
  }

  private shape(type: GraphQLInputType, value: unknown): string {
    if (value === undefined) return '-';
    if (value === null) return '~';
    if (isNonNullType(type)) return this.shape(type.ofType, value);
    if (isListType(type)) {
      return this.isPlain(type.ofType) ? '@' : `[${(value as unknown[]).map((item) => this.shape(type.ofType, item)).join()}]`;
    }
    if (!isInputObjectType(type)) return this.isPlain(type) ? '$' : String(value);
    const fields = type.getFields();
    const shapes = Object.entries(value as object).map(([name, item]) => `${name}:${this.shape(fieldType(fields, name), item)}`);
    return `{${shapes.join()}}`;
  }

  /** The variables as the compiler sees them: plain leaves become slots, the rest stays. */
  tagged(uses: readonly VariableUse[], values: Variables): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const { name, type, isStructural } of uses) {
      if (values[name] !== undefined) result[name] = isStructural ? values[name] : this.tag(type, values[name], [name]);
    }
    return result;
  }

  private tag(type: GraphQLInputType, value: unknown, path: Path): unknown {
    if (value === null) return value;
    if (isNonNullType(type)) return this.tag(type.ofType, value, path);
    if (isListType(type)) {
      return this.isPlain(type.ofType)
        ? new Slot(path)
        : (value as unknown[]).map((item, at) => this.tag(type.ofType, item, [...path, at]));
    }
    if (!isInputObjectType(type)) return this.isPlain(type) ? new Slot(path) : value;
    const fields = type.getFields();
    return Object.fromEntries(
      Object.entries(value as object).map(([name, item]) => [name, this.tag(fieldType(fields, name), item, [...path, name])]),
    );
  }

  /** A leaf whose value never changes the text: no name of a field (order, group keys), no boolean (directives, isNull). */
  private isPlain(type: GraphQLInputType): boolean {
    const named = isNonNullType(type) ? type.ofType : type;
    if (!isLeafType(named) || named.name === 'Boolean') return false;
    return !isEnumType(named) || this.plainEnums.has(named.name);
  }
}

const fieldType = (fields: Readonly<Record<string, { type: GraphQLInputType }>>, name: string): GraphQLInputType => {
  const field = fields[name];
  if (!field) throw new Error(`the coerced variables hold ${name}, which their type does not`);
  return field.type;
};

/** Levels of objects and lists, walked without recursion: what is measured here may be deeper than the stack. */
export function isNestedBeyond(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((item) => (item !== null && typeof item === 'object' ? Object.values(item) : []));
  }
  return false;
}
