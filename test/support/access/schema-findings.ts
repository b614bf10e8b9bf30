import { type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';
import type { AccessTable } from '../../../server/access/access-table.js';
import type { NounAccess } from '../../../server/access/noun-access.js';
import { everyRow } from '../../../server/access/row-rule.js';
import type { Role } from '../../../server/core/role.js';
import { type Catalogue, leavesWithoutSensitivity, type Noun } from '../../../server/graph/catalogue.js';

export interface SchemaUnderTest {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly access: AccessTable;
}

/** Root fields and mutations without a row in the access table, and shown columns without a sensitivity. */
export function rowFindings({ schema, catalogue, access }: SchemaUnderTest): string[] {
  const queries = Object.keys(schema.getQueryType()?.getFields() ?? {});
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const hasRow = (field: string): boolean => {
    const root = catalogue.roots.get(field);
    return root ? access.noun(root.noun.name) !== undefined : access.rolesOfQuery(field) !== undefined;
  };
  return [
    ...queries.filter((field) => !hasRow(field)).map((field) => `Query.${field} has no row in the access table`),
    ...mutations
      .filter((field) => access.rolesOfCommand(field) === undefined)
      .map((field) => `Mutation.${field} has no row in the access table`),
    ...leavesWithoutSensitivity(catalogue).map((leaf) => `${leaf} has no sensitivity`),
  ];
}

/** Fields that promise a value which some reader of the row does not get. */
export function nullabilityFindings(under: SchemaUnderTest): string[] {
  return [...under.catalogue.nouns.values()].flatMap((noun) => nounFindings(under, noun));
}

function nounFindings({ schema, access }: SchemaUnderTest, noun: Noun): string[] {
  const type = schema.getType(noun.name);
  const source = access.noun(noun.name);
  if (!isObjectType(type) || !source) return [`${noun.name} is no type, or has no row in the access table`];
  const fields = type.getFields();
  const promises = (name: string): boolean => fields[name] !== undefined && isNonNullType(fields[name].type);
  const readers = Object.keys(source.read) as Role[];
  const edges = [...noun.toOne.values()].filter(({ name, target, isRequired }) => {
    const onto = access.noun(target.name) as NounAccess;
    return promises(name) && !(isRequired && readers.every((role) => onto.read[role] === everyRow));
  });
  // a mask without a twin refuses the whole operation, so that no null can stand in its place
  const leaves = [...noun.leaves.values()].filter(
    ({ name, isNullable, mask }) =>
      promises(name) && (isNullable || (mask?.twin !== undefined && !readers.every((role) => mask.roles.includes(role)))),
  );
  return [...edges, ...leaves].map(({ name }) => `${noun.name}.${name} is non-null, but not everyone who reads ${noun.name} reads it`);
}
