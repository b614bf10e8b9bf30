import { Box } from '@mui/material';
import { useSay } from '../../i18n/use-say.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { FormulaInput } from '../editing/FormulaInput.js';
import type { Place } from '../editing/problems.js';
import { type RowsColumn, RowsTable } from '../editing/RowsTable.js';
import { TextInput } from '../editing/TextInput.js';
import type { MethodDraft, MethodOf } from './rubric-draft.js';

interface Props {
  readonly method: MethodOf<'BANDS'>;
  readonly place: Place;
  readonly onChange: (method: MethodDraft) => void;
}
type Band = MethodOf<'BANDS'>['bands'][number];

const useColumns = ({ method, place, onChange }: Props): readonly RowsColumn<Band>[] => {
  const say = useSay();
  const set = (at: number, change: Partial<Band>) =>
    onChange({ ...method, bands: method.bands.map((band, each) => (each === at ? { ...band, ...change } : band)) });
  const figure = (key: 'from' | 'points', label: string, band: Band, at: number) => (
    <TextInput
      isBare
      isFigure
      label={label}
      value={band[key] ?? ''}
      place={[...place, 'bands', at, key]}
      onChange={(text) => set(at, { [key]: text })}
    />
  );
  const below = <Box sx={{ pt: 0.75, color: 'ledger.ink2' }}>{say('editor.bandBelow')}</Box>;
  return [
    {
      key: 'from',
      head: say('editor.bandFrom'),
      cell: (band, at) => (at === 0 ? below : figure('from', say('editor.bandFromOf', { place: at + 1 }), band, at)),
    },
    {
      key: 'points',
      head: say(method.mode === 'MARGINAL' ? 'editor.bandRate' : 'editor.bandPoints'),
      cell: (band, at) => figure('points', say('editor.bandPointsOf', { place: at + 1 }), band, at),
    },
  ];
};

/** Bands of a value and the points of each; the first begins below everything. */
export const BandRows = (props: Props) => {
  const { method, place, onChange } = props;
  const say = useSay();
  const columns = useColumns(props);
  const { bands } = method;
  const last = bands.at(-1);
  const add = () => onChange({ ...method, bands: [...bands, { from: last?.from ?? '0', points: last?.points ?? '0' }] });
  const remove = (at: number) =>
    onChange({ ...method, bands: bands.toSpliced(at, 1).map((band, each) => (each === 0 ? { ...band, from: null } : band)) });
  return (
    <>
      <FormulaInput
        label={say('editor.value')}
        value={method.value}
        place={[...place, 'value']}
        onChange={(value) => onChange({ ...method, value })}
      />
      <ChoiceField
        label={say('editor.mode')}
        choices={(['STEP', 'INTERPOLATED', 'MARGINAL'] as const).map((id) => ({ id, label: say(`editor.modes.${id}`) }))}
        value={method.mode}
        onChange={(id) => onChange({ ...method, mode: id as typeof method.mode })}
      />
      <RowsTable
        label={say('editor.bands')}
        rows={bands}
        columns={columns}
        least={2}
        addLabel={say('editor.addBand')}
        onAdd={add}
        onRemove={remove}
      />
    </>
  );
};
