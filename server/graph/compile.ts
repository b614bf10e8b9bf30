import type { FieldNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { Getter } from './binder.js';
import type { Noun } from './catalogue.js';
import { connection } from './connection.js';
import { Context } from './context.js';
import { record, row, single } from './node.js';
import type { Ground, Question } from './question.js';

/** SQL that answers with one row of one column: the JSON text of the compiled root fields. */
export interface Statement {
  readonly text: string;
  readonly getters: readonly Getter[];
  /** points, one for every 50 rows expected */
  readonly cost: number;
  readonly depth: number;
}

/** One operation -> one statement. Root fields that no noun answers are left to their resolvers. */
export function compile(ground: Ground, question: Question, operation: OperationDefinitionNode): Statement {
  const context = new Context(ground, question, { row, list: connection });
  const query = context.type('Query');
  const selected = collectFields(
    ground.schema,
    question.fragments as Record<string, FragmentDefinitionNode>,
    question.variables as never,
    query,
    operation.selectionSet,
  );
  const fields = [...selected].filter(([, nodes]) => isCompiled(ground, (nodes[0] as FieldNode).name.value));
  const data = context.members(query, new Map(fields), (name, text, nodes) => {
    const root = ground.catalogue.roots.get(name);
    if (!root) throw new Error(`no noun answers ${name}`);
    text.append(root.isList ? connection(context, root.noun, nodes) : single(context, root.noun, query, nodes));
  });
  return finish(context, data.render());
}

export interface RecordAsked {
  readonly noun: Noun;
  readonly id: string;
  readonly nodes: readonly FieldNode[];
}

/** One record as `nodes` select it, or null. */
export function compileRecord(ground: Ground, question: Question, { noun, id, nodes }: RecordAsked): Statement {
  const context = new Context(ground, question, { row, list: connection });
  return finish(context, record(context, noun, id, nodes).render());
}

function finish(context: Context, expression: string): Statement {
  const text = `select ${expression} as data`;
  context.binder.assertUsed(text);
  context.price.assertWithin(context.ground.limits);
  return { text, getters: context.binder.getters, cost: context.price.cost, depth: context.price.depth };
}

const isCompiled = (ground: Ground, name: string): boolean => name === '__typename' || ground.catalogue.roots.has(name);
