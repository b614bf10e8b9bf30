import { type GraphQLResolveInfo, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type pg from 'pg';
import type { Catalogue } from '../graph/catalogue.js';
import { compiledData } from '../graph/compiled-data.js';
import type { Plans } from '../graph/plans.js';
import type { GraphqlContext } from './graphql-context.js';
import { readBound } from './read-plugin.js';

/** Commands answer with ids: where a payload shows a noun, the graph reads the record, as the caller and as selected. */
export function readPayloadRecords(schema: GraphQLSchema, catalogue: Catalogue, plans: Plans, pool: pg.Pool): void {
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    const isPayload = isObjectType(type) && !type.name.startsWith('__') && !roots.has(type) && type.name.endsWith('Payload');
    if (!isPayload) continue;
    for (const field of Object.values(type.getFields())) {
      const noun = getNamedType(field.type).name;
      if (!catalogue.nouns.has(noun)) continue;
      field.resolve = async (source: Record<string, { id: string } | null>, _args, context: GraphqlContext, info: GraphQLResolveInfo) => {
        const found = source[field.name];
        if (!found) return null;
        return compiledData(await readBound(pool, context, plans.bindRecord(info, noun, found.id, context.actor.role)));
      };
    }
  }
}
