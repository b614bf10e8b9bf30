import type { Noun } from './catalogue.js';
import { inForceSentence } from './in-force.js';
import { defaultPage, type GraphLimits } from './limits.js';
import { wordsOf } from './naming.js';
import { usualPage } from './page-arguments.js';
import { described } from './sdl-text.js';

/** Arguments and type of a list field of a noun, at the root or below a parent. */
export function listOf(noun: Noun, limits: GraphLimits, usual = defaultPage, more: readonly string[] = []): string {
  const page = `0 to ${limits.page}`;
  const args = [
    described(`Which rows. Left out: all that may be seen.`, `where: ${noun.name}Where`),
    described(orderSentence(noun), `orderBy: [${noun.name}Order!]`),
    described(`Rows of the page, ${page}; ${usual} when neither first nor last is given.`, 'first: Int'),
    described('Cursor: the page begins behind it.', 'after: String'),
    described(`The last rows instead of the first, ${page}; they keep the order of the list.`, 'last: Int'),
    described('Cursor: the page ends before it.', 'before: String'),
    described(`Rows to skip, 0 to ${limits.offset}; goes with first, not with cursors.`, 'offset: Int'),
    ...more,
  ];
  return `(${args.join(' ')}): ${noun.name}Connection!`;
}

function orderSentence(noun: Noun): string {
  const usual = [...noun.order, 'id'].join(', ');
  return `Earlier entries weigh more; nulls come last, and id decides what is left. Left out: by ${usual}.`;
}

/** Fields of Query: one record, and a list. */
export function rootFields(noun: Noun, limits: GraphLimits): string[] {
  const words = wordsOf(noun.name);
  const needs =
    noun.isLarge && noun.needs.length > 0 ? ` Counts, aggregates and groups need a filter by one of: ${noun.needs.join(', ')}.` : '';
  const scenario = noun.scenario ? [described(noun.scenario.description, 'scenario: ID')] : [];
  return [
    described(
      `One ${words}; null if there is none with this id among those the caller may see.`,
      `${noun.one}(${described('Its id', 'id: ID!')}): ${noun.name}`,
    ),
    described(
      `Every ${words} that the caller may see.${inForceSentence(noun)}${needs}`,
      `${noun.many}${listOf(noun, limits, defaultPage, scenario)}`,
    ),
  ];
}

/** Fields of a noun that lead to others. */
export function edgeFields(noun: Noun, limits: GraphLimits, isSure: (noun: Noun, edge: string) => boolean): string[] {
  const ones = [...noun.toOne.values()].map((edge) => {
    const text =
      edge.description ??
      `The ${wordsOf(edge.name)}${isSure(noun, edge.name) ? '' : '; null if there is none or the caller may not see it'}.`;
    return described(text, `${edge.name}: ${edge.target.name}${isSure(noun, edge.name) ? '!' : ''}`);
  });
  const many = [...noun.toMany.values()].map((edge) => {
    const today = edge.current ? ' Those of today.' : '';
    const text = edge.description ?? `Every ${wordsOf(edge.target.name)} of this ${wordsOf(noun.name)} that the caller may see.${today}`;
    return described(text, `${edge.name}${listOf(edge.target, limits, usualPage(edge.expectedSize, limits.page))}`);
  });
  return [...ones, ...many];
}
