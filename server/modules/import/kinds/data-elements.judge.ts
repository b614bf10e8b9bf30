import { newIdentifier } from '../../../core/identifier.js';
import { say } from '../../../core/language.js';
import { DataElement } from '../../fact/data-element.model.js';
import { inserted, type JudgeMaker, outcomeOf, updated } from '../import-judge.js';
import { readWhole } from '../read-number.js';
import { readText, readWord } from '../read-word.js';
import type { RowCheck } from '../row-check.js';
import { RowKeys } from '../row-keys.js';
import { readFormulaCode } from './read-code.js';
import { aggregations, periodKinds } from './reporting.columns.js';

interface Fixed {
  readonly unit: string;
  readonly places: number;
  readonly period: string;
  readonly aggregation: string;
}

interface Stored extends Fixed {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

const fixedFields = ['unit', 'places', 'period', 'aggregation'] as const;

/** Names may be mended; what old results were worked out with may not. */
export const dataElementJudge: JudgeMaker = async ({ transaction }) => {
  const stored = await transaction.query<Stored>(
    'select id, code, name, name_en as "nameEn", unit, places, period, aggregation from data_element',
  );
  const known = new Map(stored.map((element) => [element.code, element]));
  const keys = new RowKeys();
  return {
    judge(row) {
      const code = row.need('code', readFormulaCode);
      const name = row.need('name', (text) => readText(text, 200));
      const nameEn = row.read('nameEn', (text) => readText(text, 200));
      const fixed = fixedOf(row);
      const isOnly = code !== undefined && keys.take(row, 'code', code);
      if (!isOnly || name === undefined || nameEn === undefined || fixed === undefined) return undefined;
      const former = known.get(code);
      if (!former) return outcomeOf([inserted(DataElement, newIdentifier(), { code, name, nameEn: nameEn ?? name, ...fixed })], true);
      const changed = fixedFields.filter((field) => former[field] !== fixed[field]);
      for (const field of changed) row.fail(field, elementIsFixed(String(former[field])));
      if (changed.length > 0) return undefined;
      const was = { name: former.name, nameEn: former.nameEn };
      return outcomeOf(updated(DataElement, former.id, was, { name, nameEn: nameEn ?? was.nameEn }), false);
    },
  };
};

function fixedOf(row: RowCheck): Fixed | undefined {
  const unit = row.need('unit', (text) => readText(text, 20));
  const places = row.need('places', (text) => readWhole(text, 0, 4));
  const period = row.need('period', (text) => readWord(text, periodKinds));
  const aggregation = row.need('aggregation', (text) => readWord(text, aggregations));
  if (unit === undefined || places === undefined || period === undefined || aggregation === undefined) return undefined;
  return { unit, places, period, aggregation };
}

const elementIsFixed = (was: string) => ({
  code: 'ELEMENT_IS_FIXED',
  message: say(`该数据项已在使用，这一项是 ${was}，不能更改`, `The data element is in use and this is ${was}; it cannot be changed`),
  suggestion: say('改回原值，或用新的编码另设一个数据项', 'Put it back, or make another data element with a new code'),
});
