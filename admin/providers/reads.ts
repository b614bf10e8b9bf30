import type { GetListParams, GetOneParams, RaRecord } from 'react-admin';
import type { TypedDocumentString } from '../generated/graphql.js';
import { request } from './graph.js';

export interface Page<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}

/** What the console can read of one resource. */
export interface Reads {
  readonly list?: (params: GetListParams) => Promise<{ data: RaRecord[]; total: number }>;
  readonly one?: (params: GetOneParams) => Promise<RaRecord>;
}

type Input = Record<string, unknown>;
type Document<Result, Variables> = TypedDocumentString<Result, Variables>;

/** A list behind a connection. `variables` turns page, order and filter into the operation's own. */
export const listOf =
  <Result, Variables extends Input>(
    document: Document<Result, Variables>,
    pick: (result: Result) => Page<object>,
    variables: (params: GetListParams) => Variables,
  ): Reads['list'] =>
  async (params) => {
    const { nodes, totalCount } = pick(await request(document, variables(params), params.signal));
    return { data: [...nodes] as RaRecord[], total: totalCount };
  };

/** One record; the server answers null alike for what does not exist and for what may not be seen. */
export const oneOf =
  <Result, Variables extends Input>(
    document: Document<Result, Variables>,
    pick: (result: Result) => object | null | undefined,
    variables: (params: GetOneParams) => Variables,
  ): Reads['one'] =>
  async (params) => {
    const record = pick(await request(document, variables(params), params.signal));
    if (!record) throw new RecordMissing();
    return { ...record, id: params.id as string };
  };

/** An operation that a page wants as it is (`use-read.ts`). */
export const wholeOperation = async ({ id, meta, signal }: GetOneParams): Promise<RaRecord> => {
  const { document, variables } = meta as { document: TypedDocumentString<object, Input>; variables: Input };
  return { ...(await request(document, variables, signal)), id: id as string };
};

/** Not there, or not for this role: the page says so in its own words. */
export class RecordMissing extends Error {
  readonly status = 404;
}

export const firstOf = ({ pagination }: GetListParams): { first: number; offset: number } => {
  const { page, perPage } = pagination ?? { page: 1, perPage: 50 };
  return { first: perPage, offset: (page - 1) * perPage };
};

/** `administrativeLevel` -> `ADMINISTRATIVE_LEVEL` */
export const constantOf = (field: string): string => field.replace(/([A-Z])/g, '_$1').toUpperCase();
