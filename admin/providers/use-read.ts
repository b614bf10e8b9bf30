import { type RaRecord, useGetOne } from 'react-admin';
import type { TypedDocumentString } from '../generated/graphql.js';

type Input = Record<string, unknown>;

export interface Read<Result> {
  readonly data: Result | undefined;
  readonly error: Error | null;
  readonly refetch: () => void;
}

/** One operation read as a whole, for pages that show more than a record or a list. Kept and read again like any record. */
export const useRead = <Result extends object, Variables extends Input>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  isEnabled = true,
): Read<Result> => {
  const id = JSON.stringify(variables);
  const { data, error, refetch } = useGetOne<RaRecord>(
    'reads',
    { id, meta: { document: document.toString(), variables } },
    { enabled: isEnabled },
  );
  return { data: data as unknown as Result | undefined, error, refetch: () => void refetch() };
};
