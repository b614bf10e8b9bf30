import { isFilterable, isOrderable, type Leaf } from '../../../server/graph/catalogue.js';
import { kinds } from '../../../server/graph/kinds.js';
import { constantOf } from '../../../server/graph/naming.js';
import { idsOf, type NounView, nodeIds } from './noun-view.js';
import type { Part } from './probe.js';

// Questions to one noun alone: by id, by filter, counted, aggregated, grouped, ordered and searched.

const page = 200;

export function listParts(view: NounView): Part[] {
  return [...whole(view), ...byId(view), ...ordered(view), ...searched(view), ...figures(view)];
}

function whole(view: NounView): Part[] {
  const { noun, truth } = view;
  const shown = view.leaves.map(({ name }) => name).join(' ');
  const count = view.rows.length;
  return [
    {
      title: `${noun.many} by all ids, with every field`,
      field: ([w]) =>
        `${noun.many}(where: ${w}, first: ${page}) { totalCount aggregate { count } nodes { ${shown} } edges { node { id } } }`,
      values: [[`${noun.name}Where`, view.where()]],
      expected: [count, count, idsOf(view.rows)],
      seen: (list: { totalCount: number; aggregate: { count: number }; nodes: { id: string }[] }) => [
        list.totalCount,
        list.aggregate.count,
        nodeIds(list),
      ],
    },
    {
      title: `${noun.many} without a filter`,
      field: () => `${noun.many}(first: ${page}) { nodes { id } }`,
      values: [],
      expected: idsOf(truth.inForce(noun)),
      seen: nodeIds,
    },
  ];
}

function byId(view: NounView): Part[] {
  const { noun } = view;
  const visible = new Set(view.truth.ids(noun));
  return view.samples().flatMap((id): Part[] => [
    {
      title: `${noun.one}(id)`,
      field: ([v]) => `${noun.one}(id: ${v}) { id }`,
      values: [['ID!', id]],
      expected: visible.has(id) ? { id } : null,
      seen: (record) => record,
    },
    {
      title: `${noun.many} by one id`,
      field: ([w]) => `${noun.many}(where: ${w}) { nodes { id } pageInfo { hasNextPage } }`,
      values: [[`${noun.name}Where`, { id: { eq: id } }]],
      expected: visible.has(id) ? [id] : [],
      seen: nodeIds,
    },
  ]);
}

const ordered = (view: NounView): Part[] =>
  view.leaves.filter(isOrderable).map((leaf) => ({
    title: `${view.noun.many} ordered by ${leaf.name}`,
    field: ([w]) =>
      `${view.noun.many}(where: ${w}, orderBy: [{field: ${constantOf(leaf.name)}, direction: DESC}], first: ${page}) { nodes { id } }`,
    values: [[`${view.noun.name}Where`, view.where()]],
    expected: idsOf(view.rows),
    seen: nodeIds,
  }));

/** Text that only rows hidden from the caller hold finds nothing; text that both hold finds the caller's own. */
function searched(view: NounView): Part[] {
  const { noun } = view;
  return view.leaves
    .filter((leaf) => isFilterable(leaf) && leaf.kind === kinds.String)
    .flatMap((leaf) =>
      needles(view, leaf).map((needle) => ({
        title: `${noun.many} with ${leaf.name} holding ${needle}`,
        field: ([w]) => `${noun.many}(where: ${w}, first: ${page}) { totalCount nodes { id } }`,
        values: [[`${noun.name}Where`, view.where({ [leaf.name]: { contains: needle } })]],
        expected: idsOf(view.rows.filter((row) => String(row[leaf.column] ?? '').includes(needle))),
        seen: nodeIds,
      })),
    );
}

function needles(view: NounView, leaf: Leaf): string[] {
  const values = [view.hidden[0], view.hidden.at(-1), view.rows[0]].map((row) => row?.[leaf.column]);
  return [...new Set(values.filter((value): value is string => typeof value === 'string' && value !== ''))];
}

function figures(view: NounView): Part[] {
  const { noun } = view;
  const where: Part['values'] = [[`${noun.name}Where`, view.where()]];
  const present = (leaf: Leaf): unknown[] => view.rows.map((row) => row[leaf.column] ?? null).filter((value) => value !== null);
  const distinct = view.leaves.filter(isOrderable).map(
    (leaf): Part => ({
      title: `${noun.many}: different values of ${leaf.name}`,
      field: ([w]) => `${noun.many}(where: ${w}) { aggregate { countDistinct(field: ${constantOf(leaf.name)}) } }`,
      values: where,
      expected: new Set(present(leaf)).size,
      seen: ({ aggregate }: { aggregate: { countDistinct: number } }) => aggregate.countDistinct,
    }),
  );
  const extremes = view.leaves
    .filter((leaf) => isFilterable(leaf) && leaf.kind === kinds.Int)
    .map(
      (leaf): Part => ({
        title: `${noun.many}: least and greatest ${leaf.name}`,
        field: ([w]) => `${noun.many}(where: ${w}) { aggregate { min { ${leaf.name} } max { ${leaf.name} } } }`,
        values: where,
        expected:
          present(leaf).length === 0 ? [null, null] : [Math.min(...(present(leaf) as number[])), Math.max(...(present(leaf) as number[]))],
        seen: ({ aggregate: { min, max } }: { aggregate: Record<'min' | 'max', Record<string, number>> }) => [
          min[leaf.name],
          max[leaf.name],
        ],
      }),
    );
  return [...distinct, ...extremes];
}
