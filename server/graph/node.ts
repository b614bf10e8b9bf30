import type { FieldNode, GraphQLObjectType } from 'graphql';
import { type Noun, present } from './catalogue.js';
import { type Context, Scope } from './context.js';
import { JsonText } from './json-text.js';
import { writeValue } from './leaf.js';
import { below, outside } from './price.js';

/** One row as JSON text. */
export function row(scope: Scope, nodes: readonly FieldNode[]): JsonText {
  const { context, noun } = scope;
  context.price.reach(scope.place);
  return context.object(context.type(noun.name), nodes, (name, text, same) => {
    const leaf = noun.leaves.get(name);
    if (leaf) return writeValue(text, leaf.kind, scope.leaf(leaf), leaf.isNullable);
    const one = noun.toOne.get(name);
    if (!one) {
      const many = present(noun.toMany, name);
      scope.assertPart(name);
      text.append(context.writers.list(context, many.target, same, { scope, edge: many }));
      return;
    }
    const target = scope.join(one);
    const inner = row(target, same).render();
    // always guarded: concat() takes a null for nothing, so a row hidden by a policy would leave broken JSON
    text.sql(`case when ${target.id} is null then 'null' else ${inner} end`);
  });
}

/** `agency(id)`: one row or null. */
export function single(context: Context, noun: Noun, owner: GraphQLObjectType, nodes: readonly FieldNode[]): JsonText {
  const node = nodes[0] as FieldNode;
  return record(context, noun, context.arguments(owner, node)['id'], nodes);
}

/** The record of a noun by its id, or null. */
export function record(context: Context, noun: Noun, id: unknown, nodes: readonly FieldNode[]): JsonText {
  context.permission.assertNoun(noun);
  context.price.addList(outside, 1);
  const scope = new Scope(context, noun, context.alias(), below(outside));
  const json = row(scope, nodes).render();
  const { kind } = present(noun.leaves, 'id');
  const bound = context.binder.bind(id, kind.sql, kind.parameter);
  const rows = `select ${json} from ${noun.table} ${scope.alias}${scope.joins.join('')} where ${scope.id}=${bound}`;
  return new JsonText().sql(`coalesce((${rows}),'null')`);
}
