import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { stringify } from '../graph/data-text.js';
import type { GraphqlContext } from './graphql-context.js';
import { limitRule, operationLimits } from './operation-limits.js';
import { type ReadPluginInput, readPlugin } from './read-plugin.js';

/** Apollo over the composed schema: reads go through SQL, limits hold before execution, answers are passed on as text. */
export function createApolloServer(app: FastifyInstance, input: ReadPluginInput): ApolloServer<GraphqlContext> {
  return new ApolloServer<GraphqlContext>({
    schema: input.schema,
    plugins: [readPlugin(input), ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(app)],
    stringifyResult: (value) => stringify(value as Parameters<typeof stringify>[0]),
    parseOptions: { maxTokens: operationLimits.tokens },
    validationOptions: { maxErrors: operationLimits.errors },
    validationRules: [limitRule],
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  } as ConstructorParameters<typeof ApolloServer<GraphqlContext>>[0]);
}
