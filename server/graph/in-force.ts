import { type Noun, present } from './catalogue.js';
import { Scope } from './context.js';
import { exists, type Input } from './where.js';

/**
 * What configuration projects shows what is in force, unless the filter names a version: by a field that the noun declares
 * for it, or by the ids of rows, since a row belongs to one version.
 */
export function inForceCondition(scope: Scope, where: Input): string {
  const { inForce } = scope.noun;
  return !inForce || namesVersion(where, ['id', ...inForce.namedBy]) ? 'true' : isInForce(scope, inForce.path);
}

function namesVersion(where: Input, names: readonly string[]): boolean {
  return Object.entries(where).some(([name, value]) => {
    if (value === null || value === undefined) return false;
    if (name === 'and' || name === 'or') return (value as Input[]).some((part) => namesVersion(part, names));
    return name === 'not' ? namesVersion(value as Input, names) : names.includes(name);
  });
}

function isInForce(scope: Scope, path: readonly string[]): string {
  const [step, ...rest] = path;
  if (step === undefined) return `${scope.column(present(scope.noun.leaves, 'state').column)}='IN_FORCE'`;
  const edge = present(scope.noun.toOne, step);
  return exists(scope, edge, (alias) => isInForce(new Scope(scope.context, edge.target, alias), rest));
}

/** A sentence for the schema, or nothing. */
export function inForceSentence({ inForce }: Noun): string {
  return inForce ? ` Shows what is in force, unless \`where\` names one of: id, ${inForce.namedBy.join(', ')}.` : '';
}
