import { useSay } from '../../i18n/use-say.js';
import { type RowsColumn, RowsTable } from '../editing/RowsTable.js';
import { choiceColumn, codesColumn, textColumn } from '../editing/row-columns.js';
import { changedAt, type QuotaDraft } from './policy-draft.js';
import type { PolicyProps } from './policy-props.js';
import { useGradeChoices } from './use-grade-choices.js';

const useColumns = ({ policy, onChange }: PolicyProps): readonly RowsColumn<QuotaDraft>[] => {
  const say = useSay();
  const grades = useGradeChoices(policy);
  const set = (at: number, change: Partial<QuotaDraft>) => onChange({ ...policy, quotas: changedAt(policy.quotas ?? [], at, change) });
  const groups = policy.peerGroups.map(({ code, name }) => ({ id: code, code, name: name.zh, nameEn: name.en ?? '' }));
  const one = (key: 'grade' | 'rounding' | 'ties', head: string, choices: readonly { id: string; label: string }[]) =>
    choiceColumn<QuotaDraft>({
      ...{ key, head, choices },
      value: (quota) => quota[key],
      onChange: (at, id) => set(at, { [key]: id } as Partial<QuotaDraft>),
    });
  const roundings = (['FLOOR', 'HALF_UP', 'CEILING'] as const).map((id) => ({ id, label: say(`editor.roundings.${id}`) }));
  const ties = (['ALL_IN', 'ALL_OUT'] as const).map((id) => ({ id, label: say(`editor.quotaTies.${id}`) }));
  return [
    one('grade', say('cycle.grade'), grades),
    textColumn<QuotaDraft>({
      ...{ key: 'share', head: say('editor.share'), width: 140, isFigure: true },
      value: (quota) => quota.share,
      place: (at) => ['quotas', at, 'share'],
      onChange: (at, share) => set(at, { share }),
    }),
    one('rounding', say('editor.rounding'), roundings),
    one('ties', say('editor.ties'), ties),
    codesColumn<QuotaDraft>({
      ...{ key: 'peerGroups', head: say('editor.tabs.groups'), width: '32%', all: groups, none: say('editor.everyGroup') },
      value: (quota) => quota.peerGroups ?? [],
      place: (at) => ['quotas', at, 'peerGroups'],
      onChange: (at, chosen) => set(at, { peerGroups: chosen.length === 0 ? undefined : [...chosen] }),
    }),
  ];
};

/** At most so many of a group may hold a grade or a better one. */
export const QuotaRows = ({ policy, onChange }: PolicyProps) => {
  const say = useSay();
  const columns = useColumns({ policy, onChange });
  const rows = policy.quotas ?? [];
  const write = (quotas: QuotaDraft[]) => onChange({ ...policy, quotas });
  return (
    <RowsTable
      label={say('editor.quotas')}
      rows={rows}
      columns={columns}
      addLabel={say('editor.addQuota')}
      onAdd={() => write([...rows, { grade: policy.bands[0]?.grade ?? '', share: '0.3', rounding: 'FLOOR', ties: 'ALL_IN' }])}
      onRemove={(at) => write(rows.toSpliced(at, 1))}
    />
  );
};
