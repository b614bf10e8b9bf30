import { createHash } from 'node:crypto';
import type { DocumentNode, GraphQLResolveInfo, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { DatabaseRole } from '../core/role.js';
import type { Variables } from './binder.js';
import type { Catalogue } from './catalogue.js';
import { compile, compileRecord, type Statement } from './compile.js';
import { VariableNotValid } from './graph.errors.js';
import type { GraphAccess } from './graph-access.js';
import { VariablesTooNested } from './limit.errors.js';
import { defaultLimits, type GraphLimits } from './limits.js';
import { compiledPartOf, fragmentsOf, type Operation } from './operation.js';
import type { Bound, Plan } from './plan.js';
import type { Ground } from './question.js';
import { isNestedBeyond, VariableShapes } from './variables.js';

/** Plans by document (the object that the server's document store keeps), operation, role and shape of the variables. */
export class Plans {
  private readonly ground: Ground;
  private readonly shapes: VariableShapes;
  private readonly documents = new WeakMap<DocumentNode, Map<string, Operation>>();
  private readonly recent = new Map<Plan, () => void>();
  /** how many statements were compiled so far */
  compiled = 0;

  constructor(schema: GraphQLSchema, catalogue: Catalogue, access: GraphAccess, limits: GraphLimits = defaultLimits) {
    this.ground = { schema, catalogue, access, limits };
    this.shapes = new VariableShapes(schema, catalogue.enums);
  }

  operation(document: DocumentNode, node: OperationDefinitionNode): Operation {
    let operations = this.documents.get(document);
    if (!operations) this.documents.set(document, (operations = new Map()));
    const name = node.name?.value ?? '';
    let operation = operations.get(name);
    if (!operation) {
      const fragments = fragmentsOf(document);
      const compiled = compiledPartOf(node, fragments, this.ground.catalogue);
      operation = { node, fragments, uses: this.shapes.usesOf(document, node), compiled, plans: new Map() };
      operations.set(name, operation);
    }
    return operation;
  }

  /** The statement of an operation and its parameters; whatever is refused is refused here, before any SQL. */
  bind(operation: Operation, role: DatabaseRole, rawVariables: Variables): Bound {
    const values = this.coerced(operation, rawVariables);
    const key = `${role}|${this.shapes.shapeOf(operation.uses, values)}`;
    const plan = operation.plans.get(key) ?? this.compile(operation, role, values);
    operation.plans.set(key, plan);
    this.remember(plan, () => operation.plans.delete(key));
    return { plan, values: plan.getters.map((getter) => getter(values)) };
  }

  /** The record behind a field that a command's resolver answers, as that field selects it. */
  bindRecord(
    info: Pick<GraphQLResolveInfo, 'fragments' | 'variableValues' | 'fieldNodes'>,
    noun: string,
    id: string,
    role: DatabaseRole,
  ): Bound {
    const question = { fragments: info.fragments, variables: info.variableValues, role };
    const statement = compileRecord(this.ground, question, { noun: this.ground.catalogue.noun(noun), id, nodes: info.fieldNodes });
    return { plan: named(statement, role), values: statement.getters.map((getter) => getter(info.variableValues)) };
  }

  private coerced(operation: Operation, raw: Variables): Variables {
    const { schema, limits } = this.ground;
    if (isNestedBeyond(raw, limits.nesting)) throw new VariablesTooNested(limits.nesting);
    const { coerced, errors } = getVariableValues(schema, operation.node.variableDefinitions ?? [], raw as Record<string, unknown>);
    const [error] = errors ?? [];
    if (error) throw new VariableNotValid(error.message, error.originalError ?? undefined);
    return coerced ?? {};
  }

  private compile({ node, fragments, uses }: Operation, role: DatabaseRole, values: Variables): Plan {
    this.compiled += 1;
    return named(compile(this.ground, { fragments, variables: this.shapes.tagged(uses, values), role }, node), role);
  }

  private remember(plan: Plan, forget: () => void): void {
    this.recent.delete(plan);
    this.recent.set(plan, forget);
    if (this.recent.size <= this.ground.limits.plans) return;
    const [oldest] = this.recent;
    if (!oldest) return;
    oldest[1]();
    this.recent.delete(oldest[0]);
  }
}

function named(statement: Statement, role: DatabaseRole): Plan {
  const hash = createHash('sha256').update(statement.text).digest('base64url').slice(0, 24);
  return { ...statement, name: `graph_${role}_${hash}` };
}
