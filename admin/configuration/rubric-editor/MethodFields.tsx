import { Box, Button } from '@mui/material';
import { useSay } from '../../i18n/use-say.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { FormulaInput } from '../editing/FormulaInput.js';
import type { Place } from '../editing/problems.js';
import { TextInput } from '../editing/TextInput.js';
import { BandRows } from './BandRows.js';
import { LevelRows } from './LevelRows.js';
import type { MethodDraft, MethodOf } from './rubric-draft.js';
import { VetoFields } from './VetoFields.js';

interface Props {
  readonly method: MethodDraft;
  readonly place: Place;
  readonly onChange: (method: MethodDraft) => void;
}

/** The fields that hold a figure or a formula, of whichever method. */
type FieldKey =
  | 'value'
  | 'floor'
  | 'target'
  | 'events'
  | 'perEvent'
  | 'cap'
  | 'base'
  | 'achieved'
  | 'best'
  | 'worst'
  | 'points'
  | 'condition';

const pair = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' } as const;

const useFields = ({ method, place, onChange }: Props) => {
  const say = useSay();
  const held = method as unknown as Readonly<Record<string, string | undefined>>;
  const set = (change: object) => onChange({ ...method, ...change } as MethodDraft);
  const figure = (key: FieldKey, label: string, isOptional = false) => (
    <TextInput
      label={label}
      value={held[key]}
      place={[...place, key]}
      onChange={(text) => set({ [key]: isOptional && text === '' ? undefined : text })}
      isFigure
    />
  );
  const formula = (key: FieldKey, label: string) => (
    <FormulaInput label={label} value={held[key]} place={[...place, key]} onChange={(text) => set({ [key]: text })} />
  );
  return { say, set, figure, formula };
};

const Stretch = ({ method, place, onChange }: Props & { readonly method: MethodOf<'LINEAR'> }) => {
  const say = useSay();
  const { stretch } = method;
  if (!stretch)
    return (
      <Button
        size="small"
        onClick={() => onChange({ ...method, stretch: { at: method.target, points: '0' } })}
        sx={{ justifySelf: 'start' }}
      >
        {say('editor.addStretch')}
      </Button>
    );
  const set = (change: object) => onChange({ ...method, stretch: { ...stretch, ...change } });
  return (
    <>
      <Box sx={pair}>
        <TextInput
          label={say('editor.stretchAt')}
          value={stretch.at}
          place={[...place, 'stretch', 'at']}
          onChange={(at) => set({ at })}
          isFigure
        />
        <TextInput
          label={say('editor.stretchPoints')}
          value={stretch.points}
          place={[...place, 'stretch', 'points']}
          onChange={(points) => set({ points })}
          isFigure
        />
      </Box>
      <Button size="small" onClick={() => onChange({ ...method, stretch: undefined })} sx={{ justifySelf: 'start' }}>
        {say('editor.removeStretch')}
      </Button>
    </>
  );
};

const Ranked = (props: Props & { readonly method: MethodOf<'RANK'> }) => {
  const { say, set, figure, formula } = useFields(props);
  const { order, ties } = props.method;
  const one = (ids: readonly string[]) => ids.map((id) => ({ id, label: say(`editor.rankings.${id}` as 'editor.rankings.DENSE') }));
  return (
    <>
      {formula('value', say('editor.value'))}
      <Box sx={pair}>
        <ChoiceField
          label={say('editor.order')}
          choices={one(['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'])}
          value={order}
          onChange={(id) => set({ order: id })}
        />
        <ChoiceField label={say('editor.ties')} choices={one(['COMPETITION', 'DENSE'])} value={ties} onChange={(id) => set({ ties: id })} />
        {figure('best', say('editor.best'))}
        {figure('worst', say('editor.worst'))}
      </Box>
    </>
  );
};

const Counted = (props: Props & { readonly method: MethodOf<'DEDUCTION'> | MethodOf<'BONUS'> }) => {
  const { say, figure, formula } = useFields(props);
  const isBonus = props.method.kind === 'BONUS';
  return (
    <>
      {formula('events', say('editor.events'))}
      <Box sx={pair}>
        {isBonus && figure('base', say('editor.base'), true)}
        {figure('perEvent', say(isBonus ? 'editor.perBonus' : 'editor.perDeduction'))}
        {figure('cap', say('editor.cap'), true)}
        {!isBonus && figure('floor', say('editor.lowest'), true)}
      </Box>
    </>
  );
};

const Straight = (props: Props & { readonly method: MethodOf<'LINEAR'> }) => {
  const { say, figure, formula } = useFields(props);
  return (
    <>
      {formula('value', say('editor.value'))}
      <Box sx={pair}>
        {figure('floor', say('editor.floor'))}
        {figure('target', say('editor.target'))}
      </Box>
      <Stretch {...props} />
    </>
  );
};

const Single = (props: Props) => {
  const { say, formula } = useFields(props);
  if (props.method.kind === 'FORMULA') return formula('points', say('editor.pointsFormula'));
  return (
    <>
      {formula('achieved', say('editor.achieved'))}
      {formula('target', say('editor.ratioTarget'))}
    </>
  );
};

/** The figures and formulas of one method of scoring. */
export const MethodFields = ({ method, place, onChange }: Props) => {
  switch (method.kind) {
    case 'LINEAR':
      return <Straight {...{ method, place, onChange }} />;
    case 'BANDS':
      return <BandRows {...{ method, place, onChange }} />;
    case 'DEDUCTION':
    case 'BONUS':
      return <Counted {...{ method, place, onChange }} />;
    case 'LEVELS':
      return <LevelRows {...{ method, place, onChange }} />;
    case 'RANK':
      return <Ranked {...{ method, place, onChange }} />;
    case 'VETO':
      return <VetoFields {...{ method, place, onChange }} />;
    case 'RATIO':
    case 'FORMULA':
      return <Single {...{ method, place, onChange }} />;
  }
};
