import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { Catalogue } from './catalogue.js';
import { compiledMember, isCompiled } from './compiled-data.js';

/** The ordinary way: graphql-js walks the object parsed from SQL's text; whatever else comes along is left to `otherwise`. */
export const byResponseKey =
  <Context>(otherwise: GraphQLFieldResolver<unknown, Context> = defaultFieldResolver): GraphQLFieldResolver<unknown, Context> =>
  (source, args, context, info) =>
    isCompiled(source) && Object.hasOwn(source, info.path.key)
      ? compiledMember(source, String(info.path.key))
      : otherwise(source, args, context, info);

/** An operation with a compiled root field that reaches execution without its data would answer null: it fails instead. */
const unanswered: GraphQLFieldResolver<unknown, unknown> = (_source, _args, _context, info) => {
  throw new Error(`${info.fieldName} is answered by SQL, which was not asked`);
};

/** type-graphql gives each leaf a resolver that reads the property's name: on rows that SQL wrote, the response key decides. */
export function resolveCompiled(schema: GraphQLSchema, catalogue: Catalogue): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isQuery = type === schema.getQueryType();
    for (const field of Object.values(type.getFields())) {
      if (isQuery && !catalogue.roots.has(field.name)) continue;
      field.resolve = byResponseKey(isQuery ? unanswered : field.resolve);
    }
  }
}
