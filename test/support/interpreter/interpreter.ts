import { type DocumentNode, type ExecutionResult, execute, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Catalogue, Edge, Leaf, Noun } from '../../../server/graph/catalogue.js';
import { type GroupPath, groupPaths } from '../../../server/graph/paths.js';
import { type Row, Visible, type Where } from './filter.js';
import { compare, figure, shown } from './values.js';

interface ListArguments {
  where?: Where;
  orderBy?: { field: string; direction: string }[];
  first?: number;
  last?: number;
  after?: string;
  before?: string;
  offset?: number;
}
interface Place {
  readonly noun: Noun;
  readonly row: Row;
}
interface Figures {
  readonly noun: Noun;
  readonly rows: readonly Row[];
}
type Source = Record<string, unknown>;

const constant = (name: string): string => name.replace(/[A-Z]/g, '_$&').toUpperCase();

/** An independent answer to an operation: graphql-js walks the rows in memory. Its schema must have no resolvers of its own. */
export class Interpreter {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly catalogue: Catalogue,
    private readonly visible: Visible,
    /** cursors that the graph has given out, by the row they stand for */
    private readonly rowOfCursor: ReadonlyMap<string, string>,
  ) {}

  async answer(document: DocumentNode, variableValues: Record<string, unknown>): Promise<ExecutionResult> {
    return execute({ schema: this.schema, document, variableValues, fieldResolver: this.resolve });
  }

  private readonly resolve: GraphQLFieldResolver<Source | undefined, unknown> = (source, args, _context, info) => {
    const name = info.fieldName;
    const root = info.parentType.name === 'Query' ? this.catalogue.roots.get(name) : undefined;
    if (root) return root.isList ? this.rootList(root.noun, args) : this.one(root.noun, args['id']);
    if (isPlace(source)) return this.member(source, name, args);
    if (source && 'figures' in source) return this.figures(source['figures'] as Figures, name, args);
    const value = source?.[name];
    return typeof value === 'function' ? value(args) : value;
  };

  private one(noun: Noun, id: unknown): Place | null {
    const row = this.visible.of(noun).find((each) => each['id'] === String(id).toLowerCase());
    return row ? { noun, row } : null;
  }

  private rootList(noun: Noun, args: ListArguments): Source {
    const rows = this.visible.of(noun).filter((row) => this.visible.isShownAtRoot(noun, row, args.where ?? {}));
    return this.list(noun, rows, args, 50);
  }

  private member({ noun, row }: Place, name: string, args: ListArguments): unknown {
    const leaf = noun.leaves.get(name);
    if (leaf) return shown(leaf, row[leaf.column]);
    const one = noun.toOne.get(name);
    if (one) return this.related(row, one)[0] ?? null;
    const many = noun.toMany.get(name) as Edge;
    const size = many.expectedSize ?? 50;
    return this.list(many.target, this.visible.related(row, many), args, size >= 50 && size <= 200 ? size : 50);
  }

  private related(row: Row, edge: Edge): Place[] {
    return this.visible.related(row, edge).map((other) => ({ noun: edge.target, row: other }));
  }

  private list(noun: Noun, rows: readonly Row[], args: ListArguments, usual: number): Source {
    const sorting = sortingOf(noun, args.orderBy ?? []);
    const found = rows.filter((row) => this.visible.isMet(noun, row, args.where ?? {})).sort(sorting);
    const after = this.cursorRow(noun, args.after);
    const before = this.cursorRow(noun, args.before);
    const between = found.filter((row) => (!after || sorting(row, after) > 0) && (!before || sorting(row, before) < 0));
    const isBackward = args.last != null;
    const size = args.first ?? args.last ?? usual;
    const rest = between.slice(args.offset ?? 0);
    const page = isBackward ? between.slice(Math.max(between.length - size, 0)) : rest.slice(0, size);
    const nodes = page.map((row) => ({ noun, row }));
    const cursor = (place: Place | undefined): string | null => (place ? `cursor:${String(place.row['id'])}` : null);
    const isCut = (isBackward ? between : rest).length > size;
    return {
      nodes,
      edges: nodes.map((node) => ({ cursor: cursor(node), node })),
      pageInfo: {
        hasNextPage: isBackward ? before !== undefined : isCut || before !== undefined,
        hasPreviousPage: isBackward ? isCut || after !== undefined : after !== undefined || (args.offset ?? 0) > 0,
        startCursor: cursor(nodes[0]),
        endCursor: cursor(nodes.at(-1)),
      },
      totalCount: found.length,
      aggregate: { figures: { noun, rows: found } },
      groups: (input: GroupArguments) => this.groups(noun, found, input),
    };
  }

  private cursorRow(noun: Noun, cursor: string | null | undefined): Row | undefined {
    if (cursor === null || cursor === undefined) return undefined;
    return this.visible.of(noun).find((row) => row['id'] === this.rowOfCursor.get(cursor));
  }

  private figures({ noun, rows }: Figures, name: string, args: Record<string, unknown>): unknown {
    if (name === 'count') return rows.length;
    const valuesOf = (leaf: Leaf): unknown[] => rows.map((row) => row[leaf.column]);
    if (name === 'countDistinct') {
      const leaf = leafOf(noun, String(args['field']));
      return new Set(valuesOf(leaf).filter((value) => value !== null)).size;
    }
    return Object.fromEntries([...noun.leaves.values()].map((leaf) => [leaf.name, () => figure(name, leaf, valuesOf(leaf))]));
  }

  private groups(noun: Noun, rows: readonly Row[], { by, first, offset }: GroupArguments): unknown[] {
    const paths = [...new Set(by)].map((name) => groupPaths(noun).get(name) as GroupPath);
    const groups = new Map<string, { key: unknown[]; rows: Row[] }>();
    for (const row of rows) {
      const key = paths.map((path) => this.keyOf(row, path));
      const text = JSON.stringify(key);
      const group = groups.get(text) ?? { key, rows: [] };
      group.rows.push(row);
      groups.set(text, group);
    }
    const sorted = [...groups.values()].sort((left, right) => {
      const orders = paths.map((path, at) => nullsLast(left.key[at], right.key[at], (a, b) => compare(path, a, b)));
      return orders.find((order) => order !== 0) ?? 0;
    });
    return sorted.slice(offset ?? 0, (offset ?? 0) + (first ?? 200)).map((group) => ({
      key: Object.fromEntries(paths.map((path, at) => [path.name, group.key[at]])),
      aggregate: { figures: { noun, rows: group.rows } },
    }));
  }

  private keyOf(row: Row, { edges, leaf, part }: GroupPath): unknown {
    let at: Row | undefined = row;
    for (const edge of edges) at = at && this.visible.related(at, edge)[0];
    const raw = at?.[leaf.column] ?? null;
    if (!part || raw === null) return raw;
    const [year, month] = String(raw).split('-').map(Number) as [number, number];
    return { year, month, quarter: Math.ceil(month / 3) }[part];
  }
}

interface GroupArguments {
  readonly by: string[];
  readonly first?: number;
  readonly offset?: number;
}

const isPlace = (source: unknown): source is Place => source !== null && typeof source === 'object' && 'row' in source && 'noun' in source;
const leafOf = (noun: Noun, field: string): Leaf => [...noun.leaves.values()].find((leaf) => constant(leaf.name) === field) as Leaf;

function nullsLast(left: unknown, right: unknown, order: (left: unknown, right: unknown) => number): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  return order(left, right);
}

function sortingOf(noun: Noun, orderBy: readonly { field: string; direction: string }[]): (left: Row, right: Row) => number {
  const steps = orderBy.length > 0 ? orderBy : noun.order.map((name) => ({ field: constant(name), direction: 'ASC' }));
  const keys = steps.map(({ field, direction }) => ({ leaf: leafOf(noun, field), sign: direction === 'DESC' ? -1 : 1 }));
  // id closes the order in the direction of the last different key before it
  const distinct = keys.filter(({ leaf }, at) => keys.findIndex((other) => other.leaf === leaf) === at);
  keys.push({ leaf: noun.leaves.get('id') as Leaf, sign: distinct.at(-1)?.sign ?? 1 });
  return (left, right) => {
    for (const { leaf, sign } of keys) {
      const order = nullsLast(left[leaf.column], right[leaf.column], (a, b) => sign * compare(leaf, a, b));
      if (order !== 0) return order;
    }
    return 0;
  };
}
