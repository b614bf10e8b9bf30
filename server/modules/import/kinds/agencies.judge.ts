import { newIdentifier } from '../../../core/identifier.js';
import { say } from '../../../core/language.js';
import { Agency } from '../../agency/agency.model.js';
import { sortKeyOf } from '../../agency/sort-key.js';
import { Directory, type Entry } from '../directory.js';
import { type FileRows, inserted, type JudgeMaker, outcomeOf, updated, type Values } from '../import-judge.js';
import { readText } from '../read-word.js';
import type { RowCheck } from '../row-check.js';
import { RowKeys } from '../row-keys.js';
import { ParentTree } from './parent-tree.js';
import { readCode } from './read-code.js';
import { readCodes } from './read-directories.js';

interface Stored extends Entry {
  readonly nameEn: string;
  readonly sortKey: string;
  readonly sector: string;
  readonly administrativeLevel: string;
  readonly place: string | null;
  readonly parentId: string | null;
}

const stored = `select id, code, name, name_en as "nameEn", sort_key as "sortKey", sector, administrative_level as "administrativeLevel", place,
  parent_id as "parentId" from agency order by code`;

/** A parent may be any other row of the file; nobody is above itself, however far up. */
export const agencyJudge: JudgeMaker = async ({ transaction, rows }) => {
  const all = await transaction.query<Stored>(stored);
  const known = new Map(all.map((agency) => [agency.code, agency]));
  const sectors = await readCodes(transaction, 'sector');
  const levels = await readCodes(transaction, 'administrative_level');
  const directory = withNewOnes(all, rows);
  const tree = new ParentTree(all.map(({ id, parentId }) => [id, parentId]));
  const keys = new RowKeys();
  return {
    judge(row) {
      const read = {
        code: row.need('code', readCode),
        name: row.need('name', (text) => readText(text, 200)),
        nameEn: row.read('nameEn', (text) => readText(text, 200)),
        sector: row.need('sector', (text) => sectors.find(text)),
        level: row.need('level', (text) => levels.find(text)),
        place: row.read('place', (text) => readText(text, 100)),
        parent: row.read('parent', (text) => directory.find(text)),
      };
      const { code, name, nameEn, sector, level, place, parent } = read;
      const isOnly = code !== undefined && keys.take(row, 'code', code);
      if (!isOnly || !name || !sector || !level || nameEn === undefined || place === undefined || parent === undefined) return undefined;
      const former = known.get(code);
      const id = former?.id ?? (directory.get(code)?.id as string);
      const parentId = row.has('parent') ? (parent?.id ?? null) : (former?.parentId ?? null);
      tree.set(id, parentId, row.row);
      const values: Values = {
        ...{
          name,
          nameEn: nameEn ?? former?.nameEn ?? name,
          sortKey: sortKeyOf(name),
          sector: sector.code,
          administrativeLevel: level.code,
        },
        place: row.has('place') ? place : (former?.place ?? null),
        parentId,
      };
      return former
        ? outcomeOf(updated(Agency, id, valuesOf(former), values), false)
        : outcomeOf([inserted(Agency, id, { code, ...values })], true);
    },
    finish: (row) => tree.fail(row, parentCycle),
  };
};

const valuesOf = ({ name, nameEn, sortKey, sector, administrativeLevel, place, parentId }: Stored): Values => ({
  ...{ name, nameEn, sortKey, sector, administrativeLevel, place, parentId },
});

/** Agencies of the file that are not there yet can be named by its other rows: their ids are given first. A new name counts too. */
function withNewOnes(all: readonly Stored[], rows: FileRows): Directory<Entry> {
  const entries = new Map<string, Entry>(all.map((agency) => [agency.code, agency]));
  rows.each((row: RowCheck) => {
    const code = row.text('code');
    if (code === '') return;
    const name = row.text('name') || code;
    const former = entries.get(code);
    entries.set(code, former ? { ...former, name } : { id: newIdentifier(), code, name, nameEn: row.text('nameEn') || name });
  });
  return new Directory(say('机关单位', 'agency'), entries.values());
}

const parentCycle = {
  code: 'PARENT_CYCLE',
  message: say('顺着上级单位往上又回到了本单位', 'Following the parents upwards leads back to this agency'),
  suggestion: say('改正其中一个上级单位', 'Mend one of the parents'),
};
