import { newIdentifier } from '../../../core/identifier.js';
import { inserted, type JudgeMaker, type Model, outcomeOf, updated } from '../import-judge.js';
import { readWhole } from '../read-number.js';
import { readText } from '../read-word.js';
import { RowKeys } from '../row-keys.js';
import { readFormulaCode } from './read-code.js';

interface Listed {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly position: number;
}

/** Short lists with places: sectors and administrative levels. */
export const listJudge =
  (model: Model, table: 'sector' | 'administrative_level'): JudgeMaker =>
  async ({ transaction }) => {
    const rows = await transaction.query<Listed>(`select id, code, name, name_en as "nameEn", position from ${table}`);
    const known = new Map(rows.map((row) => [row.code, row]));
    const keys = new RowKeys();
    let last = Math.max(0, ...rows.map(({ position }) => position));
    return {
      judge(row) {
        const code = row.need('code', readFormulaCode);
        const name = row.need('name', (text) => readText(text, 200));
        const nameEn = row.read('nameEn', (text) => readText(text, 200));
        const position = row.read('position', (text) => readWhole(text, 1, 10_000));
        const isOnly = code !== undefined && keys.take(row, 'code', code);
        if (!isOnly || name === undefined || nameEn === undefined || position === undefined) return undefined;
        const former = known.get(code);
        if (!former) {
          const place = position ?? (last += 1);
          return outcomeOf([inserted(model, newIdentifier(), { code, name, nameEn: nameEn ?? name, position: place })], true);
        }
        const { id, ...was } = former;
        const values = { name, nameEn: nameEn ?? was.nameEn, position: position ?? was.position };
        return outcomeOf(updated(model, id, { name: was.name, nameEn: was.nameEn, position: was.position }, values), false);
      },
    };
  };
