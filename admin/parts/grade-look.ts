type Look = 'full' | 'strong' | 'open' | 'dashed';

/** A grade is an ordinal, not a status: from full ink down to a dashed outline, however many bands the policy has. */
export const lookOf = (place: number, bands: number): Look => {
  if (place === 0) return 'full';
  if (place === bands - 1) return 'dashed';
  return place < bands / 2 ? 'strong' : 'open';
};
