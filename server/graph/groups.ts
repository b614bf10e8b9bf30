import type { FieldNode } from 'graphql';
import { figures } from './aggregate.js';
import { present } from './catalogue.js';
import { Scope } from './context.js';
import { GroupKeyNotGrouped, GroupKeysNotPossible } from './graph.errors.js';
import { mostGroups, mostKeys, usualGroups } from './group-limits.js';
import { JsonText } from './json-text.js';
import { writeValue } from './leaf.js';
import { PageTooLarge } from './limit.errors.js';
import type { Source } from './page.js';
import { bindOffset } from './page-arguments.js';
import { type GroupPath, groupPaths } from './paths.js';

interface GroupArguments {
  readonly by: readonly string[];
  readonly first?: number | null;
  readonly offset?: unknown;
}

/** `groups(by: [...]) { key { … } aggregate { … } }`, in the order of the keys, nulls last. */
export function groups({ scope: { context, noun, alias }, filter }: Source, nodes: readonly FieldNode[]): JsonText {
  const input = context.arguments(context.type(`${noun.name}Connection`), nodes[0] as FieldNode) as unknown as GroupArguments;
  const scope = new Scope(context, noun, alias);
  const keys = groupKeys(scope, input.by);
  const item = context.object(context.type(`${noun.name}Group`), nodes, (name, out, same) => {
    out.append(name === 'aggregate' ? figures(scope, same) : keyObject(scope, keys, same));
  });
  const list = [...keys.values()].map(({ expression }) => expression).join(',');
  const from = `${noun.table} ${alias}${scope.joins.join('')} where ${filter()}`;
  const rows = `select ${item.render()} from ${from} group by ${list} order by ${list} ${limited(scope, input)}`;
  return new JsonText().literal('[').sql(`array_to_string(array(${rows}),',')`).literal(']');
}

interface GroupKey {
  readonly path: GroupPath;
  readonly expression: string;
}

function groupKeys(scope: Scope, by: readonly string[]): Map<string, GroupKey> {
  const paths = [...new Set(by)].map((constant) => present(groupPaths(scope.noun), constant));
  if (paths.length === 0 || paths.length > mostKeys) throw new GroupKeysNotPossible(scope.noun.many, mostKeys);
  return new Map(paths.map((path) => [path.name, { path, expression: expressionOf(scope, path) }]));
}

function keyObject(scope: Scope, keys: ReadonlyMap<string, GroupKey>, nodes: readonly FieldNode[]): JsonText {
  return scope.context.object(scope.context.type(`${scope.noun.name}GroupKeys`), nodes, (name, text) => {
    const key = keys.get(name);
    if (!key) throw new GroupKeyNotGrouped(name);
    writeValue(text, key.path.kind, key.expression, true);
  });
}

function expressionOf(scope: Scope, path: GroupPath): string {
  // an inner join, where nothing can be missing, lets the planner start from the small table
  let [end, isSure] = [scope, true];
  for (const edge of path.edges) {
    isSure &&= scope.context.permission.isSure(end.noun, edge);
    end = end.join(edge, isSure ? 'inner' : 'left');
  }
  const column = end.leaf(path.leaf);
  return path.part ? `extract(${path.part} from ${column})::int` : path.leaf.kind.sorted(column);
}

function limited(scope: Scope, { first, offset }: GroupArguments): string {
  const size = first ?? usualGroups;
  const list = `${scope.noun.many}.groups`;
  if (size < 0 || size > mostGroups) throw new PageTooLarge(`${list}.first`, size, mostGroups);
  const skip = offset === null || offset === undefined ? '' : ` offset ${bindOffset(scope.context, list, offset)}`;
  return `limit ${size}${skip}`;
}
