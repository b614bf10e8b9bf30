import type { DataSource } from 'typeorm';
import type { Row } from '../../../server/access/row-rule.js';
import type { Catalogue, Edge, Noun } from '../../../server/graph/catalogue.js';

/** Every row of every noun, read once by the owner: columns by their database names, dates and instants as text. */
export class StoredRows {
  private readonly byNoun = new Map<string, readonly Row[]>();

  private constructor(readonly catalogue: Catalogue) {}

  static async read(owner: DataSource, catalogue: Catalogue): Promise<StoredRows> {
    const stored = new StoredRows(catalogue);
    for (const noun of catalogue.nouns.values()) {
      const rows = (await owner.query(`select row_to_json(t)::text as line from ${noun.table} t order by id`)) as { line: string }[];
      stored.byNoun.set(
        noun.name,
        rows.map(({ line }) => JSON.parse(line) as Row),
      );
    }
    return stored;
  }

  of(noun: Noun): readonly Row[] {
    return this.byNoun.get(noun.name) ?? [];
  }

  ids(noun: Noun): string[] {
    return this.of(noun).map(idOf);
  }
}

export const idOf = (row: Row): string => String(row['id']);

/** Whether the edge leads from one row to the other: all pairs of columns equal, none null. */
export const joins = (edge: Edge, from: Row, onto: Row): boolean =>
  edge.pairs.every(([own, other]) => from[own] !== null && from[own] === onto[other]) && isCurrent(edge, onto);

/** Dated children are those of today. */
function isCurrent({ current }: Edge, row: Row): boolean {
  if (!current) return true;
  const today = new Date().toISOString().slice(0, 10);
  const [from, to] = current.map((column) => row[column]);
  return String(from) <= today && (to === null || String(to) > today);
}
