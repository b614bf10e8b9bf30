import { readdirSync, readFileSync } from 'node:fs';
import {
  concatAST,
  type DocumentNode,
  type GraphQLInputType,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Lexer,
  type OperationDefinitionNode,
  parse,
  print,
  Source,
  separateOperations,
  specifiedRules,
  TokenKind,
  typeFromAST,
  validate,
} from 'graphql';
import { limitRule, operationLimits } from '../../server/api/operation-limits.js';
import { type ComposedSchema, composeSchema } from '../../server/compose-schema.js';
import { inPackage } from '../../server/core/package-root.js';
import { roles } from '../../server/core/role.js';
import { FieldNotReadable } from '../../server/graph/graph.errors.js';
import { defaultLimits } from '../../server/graph/limits.js';
import type { Plans } from '../../server/graph/plans.js';

const files = readdirSync(inPackage('admin'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
const operations = separateOperations(concatAST(files.map((file) => parse(readFileSync(inPackage('admin', file), 'utf8')))));
let composed: ComposedSchema;

beforeAll(async () => {
  composed = await composeSchema();
});

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

/** Some value of a type: the console sends ids, pages of at most 200, and filters. */
function someValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return [someValue(type.ofType)];
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, someValue(field.type)]));
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  return (
    { Int: defaultLimits.page, Boolean: true, ID: '01890000-0000-7000-8000-000000000001', Instant: '2026-01-01T00:00:00.000Z' }[
      type.name
    ] ?? '2026-01-01'
  );
}

const operationIn = (document: DocumentNode): OperationDefinitionNode =>
  document.definitions.find((definition) => definition.kind === 'OperationDefinition') as OperationDefinitionNode;

function variablesOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const wanted = operation.variableDefinitions ?? [];
  const typeOf = (node: (typeof wanted)[number]) => typeFromAST(composed.schema, node.type as never) as GraphQLInputType;
  // a made-up text is no cursor; without one it is the first page, whose price is that of every other
  const filled = (node: (typeof wanted)[number]) => (node.variable.name.value === 'after' ? null : someValue(typeOf(node)));
  return Object.fromEntries(wanted.map((node) => [node.variable.name.value, filled(node)]));
}

/** Bound for the first role that may ask it; bind also refuses what is beyond a limit, and that is no matter of roles. */
function boundBySomebody(known: Parameters<Plans['bind']>[0], variables: Record<string, unknown>) {
  for (const role of roles) {
    try {
      return composed.plans.bind(known, role, variables);
    } catch (error) {
      if (!(error instanceof FieldNotReadable)) throw error;
    }
  }
  throw new Error('no role may ask this operation');
}

test('the console has operations', () => expect(Object.keys(operations).length).toBeGreaterThan(5));

test.each(Object.entries(operations))('%s of the console passes the default limits', (_name, document) => {
  const problems = validate(composed.schema, document, [...specifiedRules, limitRule]);
  expect(problems.map((problem) => problem.message)).toEqual([]);
  expect(tokensOf(print(document))).toBeLessThanOrEqual(operationLimits.tokens);
  const operation = operationIn(document);
  const known = composed.plans.operation(document, operation);
  if (known.compiled === 'none') return;
  const { plan } = boundBySomebody(known, variablesOf(operation));
  expect(plan.cost).toBeLessThanOrEqual(defaultLimits.cost);
  expect(plan.depth).toBeLessThanOrEqual(defaultLimits.depth);
});

test('introspection passes the default limits', () => {
  const text = getIntrospectionQuery();
  expect(tokensOf(text)).toBeLessThanOrEqual(operationLimits.tokens);
  expect(validate(composed.schema, parse(text), [...specifiedRules, limitRule])).toEqual([]);
});
