import type { Row } from '../../../server/access/row-rule.js';
import type { Edge, Noun } from '../../../server/graph/catalogue.js';
import { groupPaths } from '../../../server/graph/paths.js';
import { idsOf, type NounView, nodeIds } from './noun-view.js';
import type { Part } from './probe.js';
import { idOf } from './stored-rows.js';
import type { Truth } from './truth.js';

// Questions that go from one noun to others: filters along every path, nested fields from every parent, groups through relations.

const page = 200;
const reach = 2;

export function relationParts(view: NounView): Part[] {
  return [...filteredAlong(view, view.noun, []), ...overChildren(view), ...nestedOnes(view), ...nestedLists(view), ...grouped(view)];
}

/** Rows that the caller reaches along the edges. */
const along = (truth: Truth, row: Row, edges: readonly Edge[]): Row[] =>
  edges.reduce<Row[]>((rows, edge) => rows.flatMap((each) => truth.behind(edge, each)), [row]);

/** `where` on the id behind every path of to-one edges: any id there is, and ids that the caller must not see. */
function filteredAlong(view: NounView, at: Noun, edges: readonly Edge[]): Part[] {
  if (edges.length === reach) return [];
  const { truth, stored } = view;
  return [...at.toOne.values()]
    .filter(({ target }) => truth.readsNoun(target))
    .flatMap((edge) => {
      const path = [...edges, edge];
      const visible = new Set(truth.ids(edge.target));
      const hidden = stored.ids(edge.target).filter((id) => !visible.has(id));
      const nested = (inner: object): object => path.reduceRight<object>((within, { name }) => ({ [name]: within }), { id: inner });
      const part = (title: string, inner: object, passes: (row: Row) => boolean): Part => ({
        title: `${view.noun.many} where ${path.map(({ name }) => name).join('.')}.id ${title}`,
        field: ([w]) => `${view.noun.many}(where: ${w}, first: ${page}) { totalCount nodes { id } }`,
        values: [[`${view.noun.name}Where`, view.where(nested(inner))]],
        expected: idsOf(view.rows.filter(passes)),
        seen: nodeIds,
      });
      return [
        part('is any', { in: stored.ids(edge.target) }, (row) => along(truth, row, path).length > 0),
        ...(hidden.length > 0
          ? [part('is hidden', { in: hidden }, () => false), part('is one that is hidden', { eq: hidden[0] }, () => false)]
          : []),
        ...filteredAlong(view, edge.target, path),
      ];
    });
}

const childrenOf = ({ noun, truth }: NounView): Edge[] => [...noun.toMany.values()].filter(({ target }) => truth.readsNoun(target));

function overChildren(view: NounView): Part[] {
  const { truth, stored, noun } = view;
  return childrenOf(view).flatMap((edge) => {
    const has = (row: Row): boolean => truth.behind(edge, row).length > 0;
    const part = (title: string, condition: object, passes: (row: Row) => boolean): Part => ({
      title: `${noun.many} ${title} ${edge.name}`,
      field: ([w]) => `${noun.many}(where: ${w}, first: ${page}) { totalCount nodes { id } }`,
      values: [[`${noun.name}Where`, view.where({ [edge.name]: condition })]],
      expected: idsOf(view.rows.filter(passes)),
      seen: nodeIds,
    });
    const anyOfThem = { id: { in: stored.ids(edge.target) } };
    return [part('with any', { some: anyOfThem }, has), part('without', { none: anyOfThem }, (row) => !has(row))];
  });
}

type Nested = { nodes: readonly Record<string, { id: string } | null>[] };

function nestedOnes(view: NounView): Part[] {
  const { noun, truth } = view;
  return [...noun.toOne.values()]
    .filter(({ target }) => truth.readsNoun(target))
    .map((edge) => ({
      title: `${noun.many}.${edge.name}`,
      field: ([w]) => `${noun.many}(where: ${w}, first: ${page}) { nodes { id ${edge.name} { id } } }`,
      values: [[`${noun.name}Where`, view.where()]],
      expected: view.rows.map((row) => `${idOf(row)} ${along(truth, row, [edge]).map(idOf)[0] ?? null}`).sort(),
      seen: ({ nodes }: Nested) => nodes.map((node) => `${String(node['id'])} ${node[edge.name]?.id ?? null}`).sort(),
    }));
}

type NestedList = { nodes: readonly Record<string, { totalCount: number; aggregate: { count: number }; nodes: { id: string }[] }>[] };

function nestedLists(view: NounView): Part[] {
  const { noun, truth } = view;
  return childrenOf(view).map((edge) => ({
    title: `${noun.many}.${edge.name}`,
    field: ([w]) =>
      `${noun.many}(where: ${w}, first: 20) { nodes { id ${edge.name}(first: ${page}) { totalCount aggregate { count } nodes { id } } } }`,
    values: [[`${noun.name}Where`, view.where({ id: { in: view.rows.slice(0, 20).map(idOf) } })]],
    expected: view.rows
      .slice(0, 20)
      .map((row) =>
        [idOf(row), truth.behind(edge, row).length, truth.behind(edge, row).length, ...idsOf(truth.behind(edge, row))].join(' '),
      )
      .sort(),
    seen: ({ nodes }: NestedList) =>
      nodes
        .map((node) => {
          const list = node[edge.name] as NestedList['nodes'][number][string];
          return [node['id'], list.totalCount, list.aggregate.count, ...nodeIds(list)].join(' ');
        })
        .sort(),
  }));
}

type Groups = { groups: readonly { key: Record<string, unknown>; aggregate: { count: number } }[] };

/** By every key, also through relations: the rows of another never make a group or swell one. */
function grouped(view: NounView): Part[] {
  const { noun, truth } = view;
  const paths = [...groupPaths(noun).values()].filter(
    ({ edges, leaf, part }) =>
      part === undefined && edges.every(({ target }) => truth.readsNoun(target)) && truth.readsLeaf(edges.at(-1)?.target ?? noun, leaf),
  );
  return paths.map((path) => {
    const counts = new Map<string, number>();
    for (const row of view.rows) {
      const end = along(truth, row, path.edges)[0];
      const key = JSON.stringify(end?.[path.leaf.column] ?? null);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return {
      title: `${noun.many} grouped by ${path.name}`,
      field: ([w]) =>
        `${noun.many}(where: ${w}) { groups(by: [${path.constant}], first: 1000) { key { ${path.name} } aggregate { count } } }`,
      values: [[`${noun.name}Where`, view.where()]],
      expected: [...counts].map(([key, count]) => `${key} ${count}`).sort(),
      seen: ({ groups }: Groups) =>
        groups.map(({ key, aggregate }) => `${JSON.stringify(key[path.name] ?? null)} ${aggregate.count}`).sort(),
    } satisfies Part;
  });
}
