import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getVariableValues } from 'graphql/execution/values.js';
import type { DatabaseRole } from '../core/role.js';
import type { Catalogue } from '../graph/catalogue.js';
import { fragmentsOf } from '../graph/operation.js';
import type { Plans } from '../graph/plans.js';

export interface PayloadCheck {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly plans: Plans;
  /** whether a role has the right to a command */
  readonly mayRun: (role: DatabaseRole, command: string) => boolean;
}

interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly role: DatabaseRole;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * Refuses a command whose answer could not be read as it is asked for: before it runs, so that a refusal always means that nothing
 * was done. One that the role has no right to is left to the command itself, which refuses it and says so in the audit trail.
 */
export function checkPayloads({ schema, catalogue, plans, mayRun }: PayloadCheck, { document, operation, variables, role }: Asked): void {
  const fragments = fragmentsOf(document);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const mutation = schema.getMutationType();
  if (!coerced || !mutation) return; // execution says what is wrong with a variable
  for (const [, commands] of collectFields(schema, fragments, coerced, mutation, operation.selectionSet)) {
    const command = mutation.getFields()[(commands[0] as FieldNode).name.value];
    if (!command || !mayRun(role, command.name)) continue;
    const payload = getNamedType(command.type) as GraphQLObjectType;
    for (const [, fieldNodes] of collectSubfields(schema, fragments, coerced, payload, commands)) {
      const field = payload.getFields()[(fieldNodes[0] as FieldNode).name.value];
      const noun = field && getNamedType(field.type).name;
      if (noun && catalogue.nouns.has(noun)) plans.bindRecord({ fragments, variableValues: coerced, fieldNodes }, noun, nobody, role);
    }
  }
}
