import type { FieldNode } from 'graphql';
import { aggregate } from './aggregate.js';
import type { Noun } from './catalogue.js';
import { type Context, type Parent, Scope } from './context.js';
import { groups } from './groups.js';
import { inForceCondition } from './in-force.js';
import { JsonText } from './json-text.js';
import { ListCharge } from './list-charge.js';
import { Order } from './order.js';
import { Page, type Source } from './page.js';
import { type ListArguments, pageWanted, usualPage } from './page-arguments.js';
import { inScenario } from './scenario.js';
import { all, condition, type Input } from './where.js';

/** A list field: its page (nodes, edges, pageInfo) is read once; count, aggregate and groups are scans of their own over the same filter. */
export function connection(context: Context, asked: Noun, nodes: readonly FieldNode[], parent?: Parent): JsonText {
  context.permission.assertNoun(asked);
  const input = context.arguments(context.type(parent?.scope.noun.name ?? 'Query'), nodes[0] as FieldNode) as ListArguments;
  const noun = inScenario(context, asked, input.scenario);
  const wanted = pageWanted(context, noun.many, usualPage(parent?.edge.expectedSize, context.ground.limits.page), input);
  const where = input.where ?? {};
  const order = new Order(noun, input.orderBy ?? []);
  const charge = new ListCharge(context, noun, { where, keys: order.keys, size: wanted.size }, parent);
  const source = sourceOf(context, noun, where, parent);
  const page = new Page(source, new Scope(context, noun, context.alias(), charge.place), order, wanted);
  const body = context.object(context.type(`${noun.name}Connection`), nodes, (name, text, same) => {
    const isOfPage = name === 'nodes' || name === 'edges' || name === 'pageInfo';
    if (isOfPage) charge.rows();
    else charge.figures();
    text.append(isOfPage ? pagePart(page, name, same) : figurePart(source, name, same));
  });
  return page.wrap(body);
}

function pagePart(page: Page, name: 'nodes' | 'edges' | 'pageInfo', nodes: readonly FieldNode[]): JsonText {
  if (name === 'nodes') return page.nodes(nodes);
  return name === 'edges' ? page.edges(nodes) : page.info(nodes);
}

function figurePart(source: Source, name: string, nodes: readonly FieldNode[]): JsonText {
  if (name === 'aggregate') return aggregate(source, nodes);
  if (name === 'groups') return groups(source, nodes);
  const { noun, alias } = source.scope;
  return new JsonText().sql(`(select count(*) from ${noun.table} ${alias} where ${source.filter()})`);
}

function sourceOf(context: Context, noun: Noun, where: Input, parent: Parent | undefined): Source {
  const scope = new Scope(context, noun, context.alias());
  const bounds = parent ? parent.scope.link(parent.edge, scope) : [inForceCondition(scope, where)];
  let compiled: string | undefined;
  return { scope, filter: () => (compiled ??= all([...bounds, condition(context, noun, scope.alias, where)])) };
}
