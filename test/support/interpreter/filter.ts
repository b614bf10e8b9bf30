import type { Edge, Leaf, Noun } from '../../../server/graph/catalogue.js';
import { compare, operandOf } from './values.js';

export type Row = Readonly<Record<string, unknown>>;
export type Where = Readonly<Record<string, unknown>>;

/** The rows that a caller may see, and the meaning of filters over them: plain loops, no SQL. */
export class Visible {
  constructor(
    private readonly rows: ReadonlyMap<string, readonly Row[]>,
    private readonly today: string,
  ) {}

  of(noun: Noun): readonly Row[] {
    return this.rows.get(noun.name) ?? [];
  }

  related(row: Row, edge: Edge): Row[] {
    const behind = this.of(edge.target).filter((other) =>
      edge.pairs.every(([own, foreign]) => row[own] !== null && row[own] === other[foreign]),
    );
    if (!edge.current) return behind;
    const [from, to] = edge.current;
    return behind.filter((other) => String(other[from]) <= this.today && (other[to] === null || String(other[to]) > this.today));
  }

  isMet(noun: Noun, row: Row, where: Where): boolean {
    return Object.entries(where).every(([name, input]) => this.isEntryMet(noun, row, name, input));
  }

  private isEntryMet(noun: Noun, row: Row, name: string, input: unknown): boolean {
    if (name === 'and') return (input as Where[]).every((each) => this.isMet(noun, row, each));
    if (name === 'or') return (input as Where[]).some((each) => this.isMet(noun, row, each));
    if (name === 'not') return !this.isMet(noun, row, input as Where);
    const leaf = noun.leaves.get(name);
    if (leaf) return Object.entries(input as Where).every(([operator, operand]) => isCompared(leaf, row[leaf.column], operator, operand));
    const one = noun.toOne.get(name);
    if (one) return this.related(row, one).some((other) => this.isMet(one.target, other, input as Where));
    const many = noun.toMany.get(name) as Edge;
    const others = this.related(row, many);
    return Object.entries(input as Where).every(([quantifier, inner]) => {
      const isMet = (other: Row): boolean => this.isMet(many.target, other, inner as Where);
      if (quantifier === 'some') return others.some(isMet);
      return quantifier === 'none' ? !others.some(isMet) : others.every(isMet);
    });
  }

  /** A root list of what configuration projects holds what is in force, unless a version is named. */
  isShownAtRoot(noun: Noun, row: Row, where: Where): boolean {
    if (!noun.inForce || mentions(where, new Set(['id', ...noun.inForce.namedBy]))) return true;
    let [at, current] = [noun, row as Row | undefined];
    for (const step of noun.inForce.path) {
      const edge = at.toOne.get(step) as Edge;
      [at, current] = [edge.target, current && this.related(current, edge)[0]];
    }
    return current?.['state'] === 'IN_FORCE';
  }
}

function mentions(where: Where, names: ReadonlySet<string>): boolean {
  return Object.entries(where).some(([name, value]) => {
    if (name === 'and' || name === 'or') return (value as Where[]).some((each) => mentions(each, names));
    return name === 'not' ? mentions(value as Where, names) : names.has(name);
  });
}

function isCompared(leaf: Leaf, raw: unknown, operator: string, operand: unknown): boolean {
  const equals = (each: unknown): boolean => compare(leaf, raw, operandOf(leaf, each)) === 0;
  if (operator === 'isNull') return operand === (raw === null);
  if (operator === 'notIn') return raw === null || !(operand as unknown[]).some(equals);
  if (operator === 'ne') return raw === null || !equals(operand);
  if (raw === null) return false;
  if (operator === 'in') return (operand as unknown[]).some(equals);
  if (operator === 'has') return (raw as unknown[]).includes(operand);
  if (operator === 'startsWith') return String(raw).startsWith(String(operand));
  if (operator === 'contains') return String(raw).includes(String(operand));
  const order = compare(leaf, raw, operandOf(leaf, operand));
  return { eq: order === 0, lt: order < 0, lte: order <= 0, gt: order > 0, gte: order >= 0 }[operator] ?? false;
}
