import { type Bilingual, say } from '../../core/language.js';

/** Whose codes a cell may name: what the template offers in a drop-down. */
export type ChoiceSource = 'sectors' | 'administrativeLevels' | 'agencies' | 'alliances' | 'dataElements' | 'draftCycles' | 'agencyPlaces';

export interface ImportColumn {
  readonly field: string;
  /** header in the template */
  readonly label: Bilingual;
  /** other headers that are recognised, in either language */
  readonly aliases: readonly string[];
  readonly isRequired: boolean;
  /** what belongs in: comment of the header, and line of the instructions */
  readonly comment: Bilingual;
  readonly example: Bilingual;
  /** codes of the jurisdiction, or fixed words */
  readonly choices?: ChoiceSource | readonly Bilingual[];
  /** kept as text by the spreadsheet: codes, periods and days */
  readonly isText?: boolean;
}

interface ColumnText {
  readonly label: readonly [zh: string, en: string];
  readonly comment: readonly [zh: string, en: string];
  /** the same in both languages where only one is given */
  readonly example: string | readonly [zh: string, en: string];
  readonly aliases?: readonly string[];
}

type ColumnKind = Pick<ImportColumn, 'choices' | 'isText'>;

const columnOf = (field: string, text: ColumnText, isRequired: boolean, kind: ColumnKind): ImportColumn => ({
  field,
  label: say(...text.label),
  aliases: text.aliases ?? [],
  isRequired,
  comment: say(...text.comment),
  example: typeof text.example === 'string' ? say(text.example, text.example) : say(...text.example),
  ...kind,
});

export const required = (field: string, text: ColumnText, kind: ColumnKind = {}): ImportColumn => columnOf(field, text, true, kind);
export const optional = (field: string, text: ColumnText, kind: ColumnKind = {}): ImportColumn => columnOf(field, text, false, kind);
