import { say } from '../../../core/language.js';
import type { TenantTransaction } from '../../../database/tenant-transaction.js';
import type { PeriodKind } from '../../../engine/documents/data-element.js';
import { Directory, type Entry } from '../directory.js';

// Everything a cell may name, read whole: the largest, the agencies, are some ten thousand short rows.

export interface ElementEntry extends Entry {
  readonly places: number;
  readonly period: PeriodKind;
}

const named = 'id, code, name, name_en as "nameEn"';

export const readAgencies = async (transaction: TenantTransaction): Promise<Directory<Entry>> =>
  new Directory(say('机关单位', 'agency'), await transaction.query<Entry>(`select ${named} from agency order by code`));

export const readElements = async (transaction: TenantTransaction): Promise<Directory<ElementEntry>> =>
  new Directory(
    say('数据项', 'data element'),
    await transaction.query<ElementEntry>(`select ${named}, places, period from data_element order by code`),
  );

export const readAlliances = async (transaction: TenantTransaction): Promise<Directory<Entry>> =>
  new Directory(say('党建联盟', 'alliance'), await transaction.query<Entry>(`select ${named} from alliance order by code`));

export const readCodes = async (transaction: TenantTransaction, table: 'sector' | 'administrative_level'): Promise<Directory<Entry>> =>
  new Directory(
    table === 'sector' ? say('领域', 'sector') : say('单位层级', 'administrative level'),
    await transaction.query<Entry>(`select ${named} from ${table} order by position`),
  );

export interface CycleEntry extends Entry {
  readonly state: string;
}

export const readCycles = async (transaction: TenantTransaction): Promise<Directory<CycleEntry>> =>
  new Directory(say('考核周期', 'cycle'), await transaction.query<CycleEntry>(`select ${named}, state from cycle order by starts_on`));
