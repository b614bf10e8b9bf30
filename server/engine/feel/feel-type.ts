import { type Bilingual, say } from '../../core/language.js';

/**
 * What a slot of each type holds: number, the integer at its declared places; date, the day as a bigint count from 1970-01-01
 * (`dayNumber` of calendar.ts); days and time duration, nanoseconds; years and months duration, months.
 */
export const declarableTypes = ['number', 'string', 'boolean', 'date', 'days and time duration', 'years and months duration'] as const;
export type DeclarableType = (typeof declarableTypes)[number];
/** `null` is the type of the literal alone: it goes with every other. */
export type FeelType = DeclarableType | 'null';

export interface Declaration {
  readonly name: string;
  readonly type: DeclarableType;
  /** of a number, 0 to 4; 0 unless given */
  readonly places?: number;
  readonly unit?: string;
  readonly label?: Bilingual;
  readonly slot: number;
}

export type Scope = readonly Declaration[];

const names: Record<FeelType, Bilingual> = {
  number: say('数值', 'a number'),
  string: say('文本', 'a text'),
  boolean: say('是非值', 'a yes-or-no value'),
  date: say('日期', 'a date'),
  'days and time duration': say('天时时长', 'a duration in days and time'),
  'years and months duration': say('年月时长', 'a duration in years and months'),
  null: say('空值', 'nothing (null)'),
};

export const typeName = (type: FeelType): Bilingual => names[type];
