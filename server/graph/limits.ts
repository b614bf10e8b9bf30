/** Limits of one operation; an operation beyond them is refused before any SQL. */
export interface GraphLimits {
  /** points: one for every 50 rows expected */
  readonly cost: number;
  /** nested relations and lists; `nodes`, `edges`, `node` and introspection do not count */
  readonly depth: number;
  /** rows of one page */
  readonly page: number;
  /** rows skipped by `offset` */
  readonly offset: number;
  /** fields written after fragments are spread, which the length of the document does not bound */
  readonly fields: number;
  /** conditions of all filters together */
  readonly conditions: number;
  /** nesting of the variables' JSON */
  readonly nesting: number;
  /** plans kept */
  readonly plans: number;
}

export const defaultLimits: GraphLimits = {
  cost: 5_000,
  depth: 12,
  page: 200,
  offset: 10_000,
  fields: 3_000,
  conditions: 300,
  nesting: 40,
  plans: 500,
};

export const rowsPerPoint = 50;
export const defaultPage = 50;
