import { createContext, useContext } from 'react';
import type { LiveFinding } from './use-findings.js';

export type Place = readonly (string | number)[];

/** What is wrong at a place of the document, for the field that shows it. */
export type Problems = (place: Place) => string | undefined;

/** Part of a formula, in UTF-16 units, `to` excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Which parts of the formula at a place are wrong. */
export type Spans = (place: Place) => readonly Span[];

/** Errors by their place; several at one place are told one after another. */
export const problemsOf = (findings: readonly LiveFinding[]): Problems => {
  const byPlace = new Map<string, string>();
  for (const { path, severity, text } of findings) {
    if (severity !== 'error') continue;
    const key = path.join('.');
    byPlace.set(key, byPlace.has(key) ? `${byPlace.get(key)} ${text}` : text);
  }
  return (place) => byPlace.get(place.join('.'));
};

const noSpans: readonly Span[] = [];

/** Where in formulas the errors are. The same findings give the same lists, so that nothing is drawn anew. */
export const spansOf = (findings: readonly LiveFinding[]): Spans => {
  const byPlace = new Map<string, Span[]>();
  for (const { path, severity, from, to } of findings) {
    if (severity !== 'error' || from === null || to === null) continue;
    const key = path.join('.');
    byPlace.set(key, [...(byPlace.get(key) ?? []), { from, to }]);
  }
  return (place) => byPlace.get(place.join('.')) ?? noSpans;
};

export const SpansContext = createContext<Spans>(() => noSpans);

const nothing: Problems = () => undefined;
export const ProblemsContext = createContext<Problems>(nothing);
export const useProblems = (): Problems => useContext(ProblemsContext);
