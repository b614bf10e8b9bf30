import { clamp, noise } from './random.mjs';

/** The share of full marks an assessed agency is meant to reach, last year and this year; the facts and marks follow it. */
const sample = {
  A01: [0.865, 0.89],
  A02: [0.945, 0.93],
  A03: [0.92, 0.935],
  A04: [0.885, 0.9],
  A05: [0.85, 0.82],
  A06: [0.835, 0.86],
  A07: [0.81, 0.83],
  A08: [0.78, 0.85],
  A09: [0.73, 0.76],
  A10: [0.64, 0.7],
  A11: [0.93, 0.94],
  A12: [0.89, 0.87],
  A13: [0.905, 0.915],
  A14: [0.83, 0.84],
  A15: [0.79, 0.72],
  A16: [0.75, 0.77],
  A17: [0.69, 0.74],
  A18: [0.955, 0.94],
  A19: [0.935, 0.95],
  A20: [0.92, 0.88],
  A21: [0.83, 0.85],
  A22: [0.77, 0.75],
  A23: [0.71, 0.78],
  A24: [0.6, 0.66],
};

const neighbour = { A01: [0.72], A02: [0.9], A03: [0.81], A04: [0.66], A05: [0.86] };

const tables = { sample, neighbour };

export const assessedAgencies = (jurisdiction) => Object.keys(tables[jurisdiction]);

/** @param year 0 for last year, 1 for this year */
export const qualityOf = (jurisdiction, agency, year) => tables[jurisdiction][agency][year];

/** The quality of one subject in one period: the agency's own, a lean towards the topic, and the luck of the period. */
export function qualityAt({ jurisdiction, agency, year, topic, period }) {
  const lean = noise(0.07, jurisdiction, agency, 'lean', topic);
  const luck = noise(0.05, jurisdiction, agency, topic, period);
  return clamp(qualityOf(jurisdiction, agency, year) + lean + luck);
}
