import { say } from '../../core/language.js';
import { type CheckContext, type Checker, nameOf } from './check-context.js';
import { problem } from './diagnostic.js';
import type { FunctionDefinition, Parameter } from './functions/function-definition.js';
import { knownFunctions } from './functions/known-functions.js';
import { nearestName } from './nearest-name.js';
import { constructOfFunction, outsideProfile } from './outside-profile.js';
import { childrenOf, partsOf, type SyntaxNode } from './syntax.js';
import { type Finding, nothing, type Term } from './term.js';
import { requireType } from './type-problem.js';

/** `min(a, b)`, `date(2026, 7, 14)`, `round half up(n: a, scale: 2)` */
export const checkCall: Checker = (syntax, context) => {
  const children = childrenOf(syntax);
  const name = nameOf(children[0] as SyntaxNode, context);
  const definition = knownFunctions.get(name);
  const refused: Finding = { kind: 'call', name, meaning: nothing, operands: [] };
  if (definition === undefined) {
    reportUnknown(name, children[0] as SyntaxNode, context);
    return refused;
  }
  const given = argumentsOf(definition, children, context);
  if (given === null) {
    context.report(problem('ARGUMENTS', syntax, expectation(definition)));
    return refused;
  }
  const operands = given.syntaxes.map(context.check);
  const isFitting = operands.map((term, index) => hasFittingType(term, given.parameters, index, context)).every(Boolean);
  const meaning = isFitting ? definition.build({ operands, place: { from: syntax.from, to: syntax.to }, context }) : nothing;
  return { kind: 'call', name, meaning, operands };
};

interface Arguments {
  readonly parameters: readonly Parameter[];
  readonly syntaxes: readonly SyntaxNode[];
}

/** What is given, in the order of the parameters that it fits; null when it fits none. */
function argumentsOf(definition: FunctionDefinition, children: readonly SyntaxNode[], context: CheckContext): Arguments | null {
  const given = children.find(({ name }) => name === 'NamedParameters' || name === 'PositionalParameters');
  const isNamed = given?.name === 'NamedParameters';
  for (const parameters of [definition.parameters, definition.otherParameters ?? []]) {
    const syntaxes = isNamed ? named(parameters, given, context) : positional(parameters, definition.isVariadic === true, given);
    if (syntaxes !== null && parameters.length > 0) return { parameters, syntaxes };
  }
  return null;
}

function positional(parameters: readonly Parameter[], isVariadic: boolean, syntax: SyntaxNode | undefined): SyntaxNode[] | null {
  const parts = (syntax === undefined ? [] : partsOf(syntax)).flatMap((part) =>
    isVariadic && part.name === 'List' ? partsOf(part) : [part],
  );
  const least = parameters.filter((parameter) => parameter.isOptional !== true).length;
  return parts.length < least || (!isVariadic && parts.length > parameters.length) ? null : parts;
}

function named(parameters: readonly Parameter[], syntax: SyntaxNode, context: CheckContext): SyntaxNode[] | null {
  const given = new Map<string, SyntaxNode>();
  for (const parameter of partsOf(syntax)) {
    const [name, value] = childrenOf(parameter) as [SyntaxNode, SyntaxNode];
    given.set(nameOf(name, context), value);
  }
  const ordered = parameters.map((parameter) => given.get(parameter.name));
  const present = ordered.filter((value) => value !== undefined);
  const isComplete = parameters.every((parameter, index) => parameter.isOptional === true || ordered[index] !== undefined);
  // Optional parameters are the last ones, so that what is present is in its place.
  return isComplete && present.length === given.size ? present : null;
}

function reportUnknown(name: string, place: SyntaxNode, context: CheckContext): void {
  const construct = constructOfFunction(name);
  if (construct !== undefined) {
    context.report(outsideProfile(construct, place));
    return;
  }
  const nearest = nearestName(name, knownFunctions.keys());
  const hint = nearest === undefined ? say('', '') : say(`是不是“${nearest}”？`, ` Did you mean "${nearest}"?`);
  context.report(
    problem('UNKNOWN_FUNCTION', place, say(`没有名为“${name}”的函数。${hint.zh}`, `There is no function "${name}".${hint.en}`)),
  );
}

function hasFittingType(term: Term, parameters: readonly Parameter[], index: number, context: CheckContext): boolean {
  const types = (parameters[index] ?? parameters.at(-1))?.types ?? [];
  const found = term.meaning.type;
  if (types.length === 0 || found === 'null' || types.includes(found)) return true;
  return requireType(term, types[0] ?? 'null', context);
}

function expectation({ name, parameters, otherParameters, isVariadic }: FunctionDefinition) {
  const shape = (all: readonly Parameter[]): string => {
    const listed = all.map((each) => (each.isOptional === true ? `[${each.name}]` : each.name));
    return `${name}(${[...listed, ...(isVariadic === true ? ['…'] : [])].join(', ')})`;
  };
  const shapes = [parameters, ...(otherParameters === undefined ? [] : [otherParameters])].map(shape);
  return say(`参数不对，应写作 ${shapes.join(' 或 ')}。`, `The arguments do not fit; it is written ${shapes.join(' or ')}.`);
}
