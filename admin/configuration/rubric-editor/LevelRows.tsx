import { Box, Button } from '@mui/material';
import { useRef } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { NameInputs } from '../editing/NameInputs.js';
import type { Place } from '../editing/problems.js';
import { TextInput } from '../editing/TextInput.js';
import type { MethodDraft, MethodOf } from './rubric-draft.js';
import { nextCode } from './rubric-edit.js';

interface Props {
  readonly method: MethodOf<'LEVELS'>;
  readonly place: Place;
  readonly onChange: (method: MethodDraft) => void;
}

type Level = MethodOf<'LEVELS'>['levels'][number];

interface LevelProps {
  readonly level: Level;
  readonly at: number;
  readonly place: Place;
  readonly onChange: (change: Partial<Level>) => void;
}

const frame = {
  ...{ border: 0, borderTop: 1, borderColor: 'ledger.line', p: 0, pt: 1, m: 0, minWidth: 0, display: 'grid', gap: 1 },
} as const;

const LevelFields = ({ level, at, place, onChange }: LevelProps) => {
  const say = useSay();
  return (
    <>
      <Box component="legend" sx={{ typography: 'label', p: 0, fontWeight: 600 }}>
        {say('editor.level', { place: at + 1 })}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' }}>
        <TextInput label={say('editor.code')} value={level.code} place={[...place, 'code']} onChange={(code) => onChange({ code })} />
        <TextInput
          label={say('rubric.levelPoints')}
          value={level.points}
          place={[...place, 'points']}
          onChange={(points) => onChange({ points })}
          isFigure
        />
      </Box>
      <NameInputs
        label={say('rubric.levelName')}
        value={level.name}
        place={[...place, 'name']}
        onChange={(name) => onChange({ name: name ?? { zh: '' } })}
      />
      <NameInputs
        label={say('rubric.descriptor')}
        value={level.descriptor}
        place={[...place, 'descriptor']}
        onChange={(descriptor) => onChange({ descriptor: descriptor ?? { zh: '' } })}
        isLong
      />
    </>
  );
};

/** The levels that a reviewer may name: each with what it takes, and what it gives. A level is known by its place while its code is typed. */
export const LevelRows = ({ method, place, onChange }: Props) => {
  const say = useSay();
  const { levels } = method;
  const addButton = useRef<HTMLButtonElement>(null);
  const write = (next: Level[]) => onChange({ ...method, levels: next });
  const add = () => {
    const code = nextCode('LEVEL_0', new Set(levels.map((level) => level.code)));
    write([...levels, { code, name: { zh: '' }, descriptor: { zh: '' }, points: '0' }]);
  };
  // the button pressed goes with the last level, or can be pressed no more: the focus stays here
  const remove = (at: number) => {
    if (at === levels.length - 1 || levels.length <= 3) addButton.current?.focus();
    write(levels.toSpliced(at, 1));
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {levels.map((level, at) => (
        <Box key={at} component="fieldset" sx={frame}>
          <LevelFields
            {...{ level, at }}
            place={[...place, 'levels', at]}
            onChange={(change) => write(levels.with(at, { ...level, ...change }))}
          />
          <Button size="small" disabled={levels.length <= 2} onClick={() => remove(at)} sx={{ justifySelf: 'start' }}>
            {say('editor.removeLevel', { place: at + 1 })}
          </Button>
        </Box>
      ))}
      <Button ref={addButton} size="small" onClick={add} sx={{ justifySelf: 'start' }}>
        {say('editor.addLevel')}
      </Button>
    </Box>
  );
};
