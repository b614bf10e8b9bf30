import { type Edge, type Leaf, type Noun, present } from './catalogue.js';
import { type Context, Scope } from './context.js';
import { NullOperand } from './graph.errors.js';
import type { Operator } from './kinds.js';

export type Input = Readonly<Record<string, unknown>>;

/** A filter as one SQL condition. `not` and `every` are complements: a condition that is unknown counts as not met. */
export function condition(context: Context, noun: Noun, alias: string, input: Input): string {
  const scope = new Scope(context, noun, alias);
  return all(Object.entries(input).map(([name, value]) => entry(scope, name, value)));
}

export const all = (conditions: readonly string[]): string => conditions.filter((text) => text !== 'true').join(' and ') || 'true';
const any = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `(${conditions.map((text) => `(${text})`).join(' or ')})` : 'false';

function entry(scope: Scope, name: string, value: unknown): string {
  const { context, noun, alias } = scope;
  const given = needed(value, `where.${name}`);
  const nested = (input: unknown) => condition(context, noun, alias, needed(input, `where.${name}`) as Input);
  context.countCondition();
  if (name === 'and') return all((given as unknown[]).map(nested));
  if (name === 'or') return any((given as unknown[]).map(nested));
  if (name === 'not') return `(${nested(given)}) is not true`;
  const leaf = noun.leaves.get(name);
  if (leaf) return all(Object.entries(given as Input).map(([operator, operand]) => comparison(scope, leaf, operator, operand)));
  const one = noun.toOne.get(name);
  if (one) return exists(scope, one, (target) => condition(context, one.target, target, given as Input));
  const many = present(noun.toMany, name);
  return all(Object.entries(given as Input).map(([quantifier, input]) => quantified(scope, many, quantifier, input)));
}

function quantified(scope: Scope, edge: Edge, quantifier: string, input: unknown): string {
  const given = needed(input, `where.${edge.name}.${quantifier}`) as Input;
  const inner = (target: string) => condition(scope.context, edge.target, target, given);
  if (quantifier === 'some') return exists(scope, edge, inner);
  if (quantifier === 'none') return `not ${exists(scope, edge, inner)}`;
  return `not ${exists(scope, edge, (target) => `(${inner(target)}) is not true`)}`;
}

/** Rows behind an edge, of which `inner` holds. */
export function exists(scope: Scope, edge: Edge, inner: (alias: string) => string): string {
  scope.assertPart(edge.name);
  scope.context.permission.assertNoun(edge.target);
  const target = new Scope(scope.context, edge.target, scope.context.alias());
  return `exists(select from ${edge.target.table} ${target.alias} where ${all([...scope.link(edge, target), inner(target.alias)])})`;
}

const symbols: Readonly<Record<string, string>> = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' };

function comparison(scope: Scope, leaf: Leaf, operator: string, operand: unknown): string {
  const column = scope.leaf(leaf);
  const place = `where.${leaf.name}.${operator}`;
  scope.context.countCondition();
  const given = needed(operand, place);
  if (operator === 'isNull') return given ? `${column} is null` : `${column} is not null`;
  const { sql, parameter, sorted } = leaf.kind;
  const bound = (type: string) => scope.context.binder.bind(items(given, place), type, parameter, leaf.kind.graphql);
  switch (operator as Operator) {
    case 'in':
      return `${column}=any(${bound(`${sql}[]`)})`;
    case 'notIn':
      return `(${column}=any(${bound(`${sql}[]`)})) is not true`;
    case 'ne':
      return leaf.isNullable ? `${column} is distinct from ${bound(sql)}` : `${column}<>${bound(sql)}`;
    case 'eq':
      return `${column}=${bound(sql)}`;
    case 'has':
      return `coalesce(${bound(sql)}=any(${column}),false)`;
    case 'startsWith':
      return `${column} ^@ ${bound('text')}`; // the leak-proof prefix operator
    case 'contains':
      return `position(${bound('text')} in ${column})>0`;
    default:
      return `${sorted(column)}${present(new Map(Object.entries(symbols)), operator)}${bound(sql)}`;
  }
}

/** A null among the operands is refused like a null operand. */
function items(value: unknown, place: string): unknown {
  if (Array.isArray(value)) for (const item of value) needed(item, place);
  return value;
}

function needed(value: unknown, place: string): unknown {
  if (value === null || value === undefined) throw new NullOperand(place);
  return value;
}
