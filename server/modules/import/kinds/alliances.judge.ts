import { newIdentifier } from '../../../core/identifier.js';
import { sortKeyOf } from '../../agency/sort-key.js';
import { Alliance } from '../../alliance/alliance.model.js';
import { AllianceBasis } from '../../alliance/alliance-basis.model.js';
import { inserted, type JudgeMaker, outcomeOf, updated, type Write } from '../import-judge.js';
import { readText, readWords } from '../read-word.js';
import { RowKeys } from '../row-keys.js';
import { bases } from './organization.columns.js';
import { readCode } from './read-code.js';

interface Stored {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly sortKey: string;
  /** basis -> id of its row */
  readonly bases: Readonly<Record<string, string>>;
}

const stored = `select a.id, a.code, a.name, a.name_en as "nameEn", a.sort_key as "sortKey",
  coalesce((select json_object_agg(b.basis, b.id) from alliance_basis b where b.jurisdiction_id = a.jurisdiction_id and b.alliance_id = a.id), '{}') as bases
  from alliance a`;

/** An alliance with the whole set of its bases: one that the row leaves out is taken away. */
export const allianceJudge: JudgeMaker = async ({ transaction }) => {
  const known = new Map((await transaction.query<Stored>(stored)).map((alliance) => [alliance.code, alliance]));
  const keys = new RowKeys();
  return {
    judge(row) {
      const code = row.need('code', readCode);
      const name = row.need('name', (text) => readText(text, 200));
      const nameEn = row.read('nameEn', (text) => readText(text, 200));
      const wanted = row.need('bases', (text) => readWords(text, bases));
      const isOnly = code !== undefined && keys.take(row, 'code', code);
      if (!isOnly || name === undefined || nameEn === undefined || wanted === undefined) return undefined;
      const former = known.get(code);
      const id = former?.id ?? newIdentifier();
      const values = { name, nameEn: nameEn ?? former?.nameEn ?? name, sortKey: sortKeyOf(name) };
      const own = former
        ? updated(Alliance, id, { name: former.name, nameEn: former.nameEn, sortKey: former.sortKey }, values)
        : [inserted(Alliance, id, { code, ...values })];
      return outcomeOf([...own, ...basisWrites(id, former?.bases ?? {}, wanted)], former === undefined);
    },
  };
};

function basisWrites(allianceId: string, former: Readonly<Record<string, string>>, wanted: readonly string[]): Write[] {
  const gone = Object.entries(former).filter(([basis]) => !wanted.includes(basis));
  return [
    ...gone.map(([, id]): Write => ({ operation: 'REMOVE', model: AllianceBasis, id })),
    ...wanted
      .filter((basis) => former[basis] === undefined)
      .map((basis) => inserted(AllianceBasis, newIdentifier(), { allianceId, basis })),
  ];
}
