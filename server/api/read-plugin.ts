import { type ApolloServerPlugin, type GraphQLRequestContextDidEncounterErrors, HeaderMap } from '@apollo/server';
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type pg from 'pg';
import { readOnly } from '../database/read-pool.js';
import type { Catalogue } from '../graph/catalogue.js';
import { compiledData } from '../graph/compiled-data.js';
import { DataText } from '../graph/data-text.js';
import type { Bound } from '../graph/plan.js';
import type { Plans } from '../graph/plans.js';
import { tell } from './error-mapper.js';
import type { GraphqlContext } from './graphql-context.js';
import { OperationNotFound } from './http.errors.js';
import { checkPayloads, type PayloadCheck } from './payload-check.js';

export interface ReadPluginInput {
  readonly pool: pg.Pool;
  readonly plans: Plans;
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly mayRun: PayloadCheck['mayRun'];
}

export const readBound = (pool: pg.Pool, context: GraphqlContext, { plan, values }: Bound): Promise<string> =>
  readOnly(pool, context.actor, { name: plan.name, text: plan.text, values }, context.signal);

/**
 * Queries over nouns: bound and refused when the operation is resolved, sent as one statement, its text passed on as it is.
 * A query that also asks resolvers is executed over the parsed answer. Commands go the ordinary way.
 */
export function readPlugin({ pool, plans, schema, catalogue, mayRun }: ReadPluginInput): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return withStatus(contextValue, () => refuseOperation(request.operationName));
          const known = plans.operation(document, operation as OperationDefinitionNode);
          if (operation?.operation === 'mutation') {
            const asked = { document, operation, variables: request.variables ?? {}, role: contextValue.actor.role };
            withStatus(contextValue, () => checkPayloads({ schema, catalogue, plans, mayRun }, asked));
          }
          if (known.compiled === 'none') return;
          contextValue.bound = withStatus(contextValue, () => plans.bind(known, contextValue.actor.role, request.variables ?? {}));
        },
        async responseForOperation({ document, operation, request, contextValue, operationName }) {
          const { bound } = contextValue;
          if (!bound) return null;
          const extensions = { cost: bound.plan.cost };
          if (request.extensions?.['dryRun'] === true) return single({ data: null, extensions });
          try {
            const text = await readBound(pool, contextValue, bound);
            if (plans.operation(document, operation as OperationDefinitionNode).compiled === 'all')
              return single({ data: new DataText(text) as never, extensions });
            const result = await execute({
              schema,
              document,
              rootValue: compiledData(text),
              contextValue,
              variableValues: request.variables,
              operationName,
            });
            return single({
              ...result,
              ...(result.errors ? { errors: result.errors.map((error) => told(error, contextValue)) } : {}),
              extensions,
            });
          } catch (error) {
            return single({ errors: [told(error, contextValue)], extensions }, tell(error, contextValue).status);
          }
        },
        async didEncounterErrors({ errors, contextValue }: GraphQLRequestContextDidEncounterErrors<GraphqlContext>) {
          for (const error of errors) retell(error, contextValue);
        },
      };
    },
  };
}

const single = (singleResult: ExecutionResult, status?: number) => ({
  http: { headers: new HeaderMap(), ...(status === undefined ? {} : { status }) },
  body: { kind: 'single' as const, singleResult: singleResult as never },
});

function refuseOperation(name: string | undefined): never {
  throw new OperationNotFound(name);
}

/** Refusals keep the status of their kind. */
function withStatus<Result>(context: GraphqlContext, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { status, message, extensions } = tell(error, context);
    throw new GraphQLError(message, { originalError: error as Error, extensions: { ...extensions, http: { status } } });
  }
}

function told(error: unknown, context: GraphqlContext): GraphQLError {
  const { message, extensions } = tell(error, context);
  const { nodes, path } = error instanceof GraphQLError ? error : { nodes: undefined, path: undefined };
  return new GraphQLError(message, { nodes, path, extensions });
}

/** Apollo formats these very objects afterwards. */
function retell(error: GraphQLError, context: GraphqlContext): void {
  const { message, extensions } = tell(error, context);
  const http = error.extensions['http'];
  Object.assign(error, { message });
  for (const key of Object.keys(error.extensions)) delete error.extensions[key];
  Object.assign(error.extensions, extensions, http ? { http } : {});
}
