import { useSay } from '../../i18n/use-say.js';
import { type RowsColumn, RowsTable } from '../editing/RowsTable.js';
import { choiceColumn, formulaColumn, namesColumn } from '../editing/row-columns.js';
import { nextCode } from '../rubric-editor/rubric-edit.js';
import { type ConditionDraft, changedAt } from './policy-draft.js';
import type { PolicyProps } from './policy-props.js';
import { useGradeChoices } from './use-grade-choices.js';

const useColumns = ({ policy, onChange }: PolicyProps): readonly RowsColumn<ConditionDraft>[] => {
  const say = useSay();
  const grades = useGradeChoices(policy);
  const rows = policy.conditions ?? [];
  const set = (at: number, change: Partial<ConditionDraft>) => onChange({ ...policy, conditions: changedAt(rows, at, change) });
  const of = (...rest: string[]) => ({ place: (at: number) => ['conditions', at, ...rest] });
  return [
    namesColumn<ConditionDraft>({
      ...{ key: 'name', head: say('editor.name'), width: 200, ...of('name') },
      value: (row) => row.name,
      onChange: (at, name) => set(at, { name }),
    }),
    formulaColumn<ConditionDraft>({
      ...{ key: 'when', head: say('rubric.condition'), ...of('when') },
      value: (row) => row.when,
      onChange: (at, when) => set(at, { when }),
    }),
    choiceColumn<ConditionDraft>({
      ...{ key: 'atMost', head: say('editor.highestGrade'), width: 160, choices: grades },
      value: (row) => row.atMost,
      onChange: (at, atMost) => set(at, { atMost }),
    }),
    namesColumn<ConditionDraft>({
      ...{ key: 'legalBasis', head: say('rubric.legalBasis'), isLong: true, ...of('legalBasis') },
      value: (row) => row.legalBasis,
      onChange: (at, text) => set(at, { legalBasis: text.zh === '' && !text.en ? undefined : text }),
    }),
  ];
};

/** What keeps a grade down, however high the total. */
export const ConditionRows = ({ policy, onChange }: PolicyProps) => {
  const say = useSay();
  const columns = useColumns({ policy, onChange });
  const rows = policy.conditions ?? [];
  const write = (conditions: ConditionDraft[]) => onChange({ ...policy, conditions });
  const add = () => {
    const code = nextCode('CONDITION_0', new Set(rows.map((row) => row.code)));
    const atMost = policy.bands[1]?.grade ?? '';
    write([...rows, { code, name: { zh: say('editor.newCondition') }, when: 'completeness < 90', atMost }]);
  };
  return (
    <RowsTable
      label={say('editor.conditions')}
      rows={rows}
      columns={columns}
      addLabel={say('editor.addCondition')}
      onAdd={add}
      onRemove={(at) => write(rows.toSpliced(at, 1))}
    />
  );
};
