import { clamp, noise } from './random.mjs';

/** The share of full marks an assessed agency is meant to reach, last year and this year; the facts and marks follow it. */
const sample = {
  A01: [0.81, 0.84],
  A02: [0.92, 0.905],
  A03: [0.89, 0.905],
  A04: [0.855, 0.87],
  A05: [0.84, 0.81],
  A06: [0.815, 0.845],
  A07: [0.785, 0.81],
  A08: [0.755, 0.83],
  A09: [0.715, 0.745],
  A10: [0.64, 0.68],
  A11: [0.905, 0.915],
  A12: [0.86, 0.84],
  A13: [0.88, 0.89],
  A14: [0.8, 0.81],
  A15: [0.765, 0.7],
  A16: [0.74, 0.76],
  A17: [0.68, 0.725],
  A18: [0.925, 0.905],
  A19: [0.9, 0.92],
  A20: [0.885, 0.85],
  A21: [0.805, 0.825],
  A22: [0.75, 0.735],
  A23: [0.7, 0.765],
  A24: [0.635, 0.66],
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
