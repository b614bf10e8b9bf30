import { useSay } from '../../i18n/use-say.js';
import { type RowsColumn, RowsTable } from '../editing/RowsTable.js';
import { choiceColumn, formulaColumn, namesColumn, textColumn } from '../editing/row-columns.js';
import type { RubricDraft } from './rubric-draft.js';
import { nextCode } from './rubric-edit.js';

interface Props {
  readonly rubric: RubricDraft;
  readonly onChange: (rubric: RubricDraft) => void;
}
type Computed = NonNullable<RubricDraft['computedElements']>[number];

const useColumns = ({ rubric, onChange }: Props): readonly RowsColumn<Computed>[] => {
  const say = useSay();
  const rows = rubric.computedElements ?? [];
  const set = (at: number, change: Partial<Computed>) =>
    onChange({ ...rubric, computedElements: rows.map((row, each) => (each === at ? { ...row, ...change } : row)) });
  const of = (...rest: string[]) => ({ place: (at: number) => ['computedElements', at, ...rest] });
  const text = (key: 'code' | 'unit', head: string, width: number) =>
    textColumn<Computed>({
      ...{ key, head, width, ...of(key) },
      value: (row) => row[key],
      onChange: (at, value) => set(at, { [key]: value }),
    });
  return [
    text('code', say('editor.code'), 200),
    namesColumn<Computed>({
      ...{ key: 'name', head: say('editor.name'), width: 200, ...of('name') },
      value: (row) => row.name,
      onChange: (at, name) => set(at, { name }),
    }),
    text('unit', say('editor.unit'), 80),
    choiceColumn<Computed>({
      ...{
        key: 'places',
        head: say('editor.computedPlaces'),
        width: 88,
        choices: ['0', '1', '2', '3', '4'].map((id) => ({ id, label: id })),
      },
      value: (row) => String(row.places),
      onChange: (at, places) => set(at, { places: Number(places) }),
    }),
    formulaColumn<Computed>({
      ...{ key: 'formula', head: say('rubric.methods.FORMULA'), ...of('formula') },
      value: (row) => row.formula,
      onChange: (at, formula) => set(at, { formula }),
    }),
  ];
};

/** Values worked out of data elements, which formulas may name. */
export const ComputedRows = ({ rubric, onChange }: Props) => {
  const say = useSay();
  const columns = useColumns({ rubric, onChange });
  const rows = rubric.computedElements ?? [];
  const write = (computedElements: Computed[]) => onChange({ ...rubric, computedElements });
  const add = () => {
    const code = nextCode('computed0', new Set(rows.map((row) => row.code)));
    write([...rows, { code, name: { zh: code }, unit: '%', places: 2, formula: '' }]);
  };
  return (
    <RowsTable
      label={say('editor.computed')}
      rows={rows}
      columns={columns}
      addLabel={say('editor.addComputed')}
      onAdd={add}
      onRemove={(at) => write(rows.toSpliced(at, 1))}
    />
  );
};
