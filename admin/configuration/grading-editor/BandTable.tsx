import { Box } from '@mui/material';
import { useSay } from '../../i18n/use-say.js';
import { type RowsColumn, RowsTable } from '../editing/RowsTable.js';
import { namesColumn, textColumn } from '../editing/row-columns.js';
import { TextInput } from '../editing/TextInput.js';
import { nextCode } from '../rubric-editor/rubric-edit.js';
import { type BandDraft, changedAt } from './policy-draft.js';
import type { PolicyProps } from './policy-props.js';

interface Props extends PolicyProps {
  /** agencies of the last cycle in each band, by total alone */
  readonly counts: readonly number[] | undefined;
}

/** The lowest band has no edge: it takes what is below the others. */
const edgeColumn = (head: string, none: string, set: (at: number, from: string) => void): RowsColumn<BandDraft> => ({
  key: 'from',
  head,
  width: 120,
  cell: ({ from }, at) =>
    from === null ? (
      <Box sx={{ pt: 0.75, textAlign: 'right', color: 'ledger.ink2' }}>{none}</Box>
    ) : (
      <TextInput
        isBare
        isFigure
        label={`${head} ${at + 1}`}
        value={from}
        place={['bands', at, 'from']}
        onChange={(text) => set(at, text)}
      />
    ),
});

const useColumns = ({ policy, counts, onChange }: Props): readonly RowsColumn<BandDraft>[] => {
  const say = useSay();
  const set = (at: number, change: Partial<BandDraft>) => onChange({ ...policy, bands: changedAt(policy.bands, at, change) });
  const told = (key: 'name' | 'seal', head: string, width: number) =>
    namesColumn<BandDraft>({
      ...{ key, head, width },
      value: (band) => band[key],
      place: (at) => ['bands', at, key],
      onChange: (at, text) => set(at, { [key]: text }),
    });
  return [
    textColumn<BandDraft>({
      ...{ key: 'grade', head: say('editor.code'), width: 160 },
      value: (band) => band.grade,
      place: (at) => ['bands', at, 'grade'],
      onChange: (at, grade) => set(at, { grade }),
    }),
    told('name', say('editor.name'), 160),
    told('seal', say('editor.seal'), 80),
    edgeColumn(say('editor.lowerEdge'), say('editor.noEdge'), (at, from) => set(at, { from })),
    {
      key: 'count',
      head: say('editor.bandCount'),
      width: 120,
      cell: (_band, at) => <Box sx={{ pt: 0.75, px: 1 }}>{counts?.[at] ?? '–'}</Box>,
    },
  ];
};

/** Grades from the best down: name, seal, lower edge, and how many of last year's totals fall into it. */
export const BandTable = (props: Props) => {
  const { policy, onChange } = props;
  const say = useSay();
  const columns = useColumns(props);
  const { bands } = policy;
  const add = () => {
    const grade = nextCode('GRADE_0', new Set(bands.map((band) => band.grade)));
    const band = { grade, name: { zh: say('editor.newGrade') }, seal: { zh: say('editor.newSeal') }, from: bands.at(-2)?.from ?? '60' };
    onChange({ ...policy, bands: [...bands.slice(0, -1), band, ...bands.slice(-1)] });
  };
  const remove = (at: number) => {
    const left = bands.toSpliced(at, 1);
    onChange({ ...policy, bands: left.map((band, each) => (each === left.length - 1 ? { ...band, from: null } : band)) });
  };
  return (
    <Box sx={{ maxWidth: 960 }}>
      <RowsTable
        label={say('editor.gradeBands')}
        rows={bands}
        columns={columns}
        least={2}
        addLabel={say('editor.addGrade')}
        onAdd={add}
        onRemove={remove}
      />
    </Box>
  );
};
