import { ImportMappingInvalid } from './import.errors.js';
import type { ColumnMapping } from './import-batch-row.js';
import type { ImportKind } from './import-kind.js';

/** A column by its letter or its header, and the field that it is to be read as. */
export interface NamedColumn {
  readonly column: string;
  readonly field?: string | null;
}

/** Throws ImportMappingInvalid for a field that the kind does not have, or that is named twice. */
export function mappingOf(kind: ImportKind, columns: readonly NamedColumn[]): ColumnMapping {
  const fields = kind.columns.map(({ field }) => field);
  const mapping: Record<string, string | null> = {};
  const used = new Set<string>();
  for (const { column, field = null } of columns) {
    if (field !== null && (!fields.includes(field) || used.has(field))) throw new ImportMappingInvalid(column, field, fields);
    if (field !== null) used.add(field);
    mapping[column.trim()] = field;
  }
  return mapping;
}
