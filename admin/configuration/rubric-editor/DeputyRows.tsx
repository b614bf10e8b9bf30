import { useSay } from '../../i18n/use-say.js';
import { AgencyCodeInput } from '../editing/AgencyCodeInput.js';
import { type RowsColumn, RowsTable } from '../editing/RowsTable.js';
import type { RubricDraft } from './rubric-draft.js';

interface Props {
  readonly rubric: RubricDraft;
  readonly onChange: (rubric: RubricDraft) => void;
}
/** Codes of the review department and of the agency that marks in its place; '' where none is chosen yet. */
type Deputy = readonly [department: string, deputy: string];

/** Who marks in the place of a review department that would have to mark itself. */
export const DeputyRows = ({ rubric, onChange }: Props) => {
  const say = useSay();
  const rows: readonly Deputy[] = Object.entries(rubric.deputyReviewDepartments ?? {});
  const write = (next: readonly Deputy[]) => {
    const { deputyReviewDepartments: _, ...rest } = rubric;
    onChange(next.length === 0 ? rest : { ...rest, deputyReviewDepartments: Object.fromEntries(next) });
  };
  const column = (key: 'department' | 'deputy', head: string): RowsColumn<Deputy> => ({
    ...{ key, head, width: 320 },
    cell: ([department, deputy], at) => (
      <AgencyCodeInput
        isBare
        label={`${head} ${at + 1}`}
        value={(key === 'department' ? department : deputy) || undefined}
        place={['deputyReviewDepartments', department]}
        onChange={(code = '') => write(rows.with(at, key === 'department' ? [code, deputy] : [department, code]))}
      />
    ),
  });
  const isOpen = rows.some(([department]) => department === '');
  return (
    <RowsTable
      label={say('editor.deputies')}
      rows={rows}
      columns={[column('department', say('rubric.reviewDepartment')), column('deputy', say('editor.deputy'))]}
      addLabel={say('editor.addDeputy')}
      onAdd={() => !isOpen && write([...rows, ['', '']])}
      onRemove={(at) => write(rows.toSpliced(at, 1))}
    />
  );
};
