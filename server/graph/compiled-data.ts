/** Objects that SQL wrote: their keys are response keys, not names of properties. */
const written = new WeakSet<object>();

const mark = (value: unknown): unknown => {
  if (Array.isArray(value)) value.forEach(mark);
  else if (value !== null && typeof value === 'object') written.add(value);
  return value;
};

/** The answer of a statement, parsed, for the ordinary way of execution: as root value, or as a record below a payload. */
export const compiledData = (text: string): Record<string, unknown> => mark(JSON.parse(text)) as Record<string, unknown>;

export const isCompiled = (source: unknown): source is Record<string, unknown> =>
  source !== null && typeof source === 'object' && written.has(source);

/** A member of such an object; what it holds was written by SQL too. */
export const compiledMember = (source: Record<string, unknown>, key: string): unknown => mark(source[key]);
