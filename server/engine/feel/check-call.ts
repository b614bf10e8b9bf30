import { say } from '../../core/language.js';
import { type CheckContext, type Checker, nameOf } from './check-context.js';
import { problem } from './diagnostic.js';
import { knownFunctions } from './functions/known-functions.js';
import type { FunctionDefinition } from './functions/function-definition.js';
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
  const parameters = children.find((child) => child.name === 'NamedParameters' || child.name === 'PositionalParameters');
  const isNamed = parameters?.name === 'NamedParameters';
  const given = isNamed ? named(definition, parameters, context) : positional(definition, parameters, context);
  if (given === null) {
    context.report(problem('ARGUMENTS', syntax, expectation(definition)));
    return refused;
  }
  const isFitting = given.map((term, index) => hasFittingType(term, definition, index, context)).every(Boolean);
  const meaning = isFitting ? definition.build({ operands: given, place: { from: syntax.from, to: syntax.to }, context }) : nothing;
  return { kind: 'call', name, meaning, operands: given };
};

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

function positional({ parameters, isVariadic }: FunctionDefinition, syntax: SyntaxNode | undefined, context: CheckContext): Term[] | null {
  const parts = (syntax === undefined ? [] : partsOf(syntax)).flatMap((part) =>
    isVariadic === true && part.name === 'List' ? partsOf(part) : [part],
  );
  const least = parameters.filter((parameter) => parameter.isOptional !== true).length;
  if (parts.length < least || (isVariadic !== true && parts.length > parameters.length)) return null;
  return parts.map(context.check);
}

function named({ parameters, isVariadic }: FunctionDefinition, syntax: SyntaxNode, context: CheckContext): Term[] | null {
  if (isVariadic === true) return null;
  const given = new Map<string, SyntaxNode>();
  for (const parameter of partsOf(syntax)) {
    const [name, value] = childrenOf(parameter) as [SyntaxNode, SyntaxNode];
    given.set(nameOf(name, context), value);
  }
  const ordered = parameters.map((parameter) => given.get(parameter.name));
  const present = ordered.filter((value) => value !== undefined);
  const isComplete = parameters.every((parameter, index) => parameter.isOptional === true || ordered[index] !== undefined);
  // Optional parameters are the last ones, so that what is present is in its place.
  return isComplete && present.length === given.size ? present.map(context.check) : null;
}

function hasFittingType(term: Term, { parameters }: FunctionDefinition, index: number, context: CheckContext): boolean {
  const types = (parameters[index] ?? parameters.at(-1))?.types ?? [];
  const found = term.meaning.type;
  if (types.length === 0 || found === 'null' || types.includes(found)) return true;
  return requireType(term, types[0] ?? 'null', context);
}

function expectation({ name, parameters, isVariadic }: FunctionDefinition) {
  const listed = parameters.map((parameter) => (parameter.isOptional === true ? `[${parameter.name}]` : parameter.name)).join(', ');
  const shape = `${name}(${listed}${isVariadic === true ? ', …' : ''})`;
  return say(`参数不对，应写作 ${shape}。`, `The arguments do not fit; it is written ${shape}.`);
}
