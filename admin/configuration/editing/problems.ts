import { createContext, useContext } from 'react';
import type { LiveFinding } from './use-findings.js';

export type Place = readonly (string | number)[];

/** What is wrong at a place of the document, for the field that shows it. */
export type Problems = (place: Place) => string | undefined;

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

const nothing: Problems = () => undefined;
export const ProblemsContext = createContext<Problems>(nothing);
export const useProblems = (): Problems => useContext(ProblemsContext);
