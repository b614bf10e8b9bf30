import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Catalogue } from './catalogue.js';
import type { Plan } from './plan.js';
import type { VariableUse } from './variables.js';

/**
 * Which root fields SQL answers: `all` (its text may be sent as it is), `some` (the others are resolved beside it, in the
 * ordinary way), or `none`.
 */
export type CompiledPart = 'all' | 'some' | 'none';

export interface Operation {
  readonly node: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly uses: readonly VariableUse[];
  readonly compiled: CompiledPart;
  readonly plans: Map<string, Plan>;
}

export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}

/** `__typename` belongs to either side, introspection to the ordinary way. */
export function compiledPartOf(node: OperationDefinitionNode, fragments: Operation['fragments'], catalogue: Catalogue): CompiledPart {
  if (node.operation !== 'query') return 'none';
  const names = [...rootNames(node.selectionSet, fragments, new Set())].filter((name) => name !== '__typename');
  const compiled = names.filter((name) => catalogue.roots.has(name));
  if (compiled.length === 0) return 'none';
  return compiled.length === names.length ? 'all' : 'some';
}

function rootNames(selections: SelectionSetNode, fragments: Operation['fragments'], found: Set<string>): Set<string> {
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) found.add(selection.name.value);
    else {
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      if (inner) rootNames(inner.selectionSet, fragments, found);
    }
  }
  return found;
}
