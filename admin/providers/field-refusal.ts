import type { HttpError } from 'react-admin';
import type { FailureDetail } from './graph.js';

/** The sentence of a refusal that names a field of the input (`details.path`), for that field; undefined for every other one. */
export const fieldRefusal = (refusal: HttpError | undefined): ((field: string) => string | undefined) => {
  const path = (refusal?.body as FailureDetail | undefined)?.details?.path;
  return (field) => (path?.at(-1) === field ? refusal?.message : undefined);
};
