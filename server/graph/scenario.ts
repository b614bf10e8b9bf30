import { type Noun, present } from './catalogue.js';
import type { Context } from './context.js';

/**
 * The noun with the rows of a scenario in the place of its own; as it is where none is named. Row security is that of the rows
 * read, and a role that may not read them at all is told so. Throws FieldNotReadable.
 */
export function inScenario(context: Context, noun: Noun, id: unknown): Noun {
  const { scenario } = noun;
  if (!scenario || id === null || id === undefined) return noun;
  const source = context.ground.catalogue.noun(scenario.noun);
  context.permission.assertNoun(source);
  const { kind } = present(source.leaves, 'id');
  return {
    ...noun,
    // bound where it is used: PostgreSQL refuses parameters that the text does not use
    get table() {
      return `(${scenario.rows(context.binder.bind(id, kind.sql, kind.parameter, 'scenario'))})`;
    },
    lacks: (name) => !scenario.fields.includes(name),
  };
}
