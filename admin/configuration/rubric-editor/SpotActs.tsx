import { Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useSay } from '../../i18n/use-say.js';
import type { RubricDraft, Spot } from './rubric-draft.js';
import { moveAt, removeAt } from './rubric-edit.js';

interface Props {
  readonly rubric: RubricDraft;
  readonly spot: Spot;
  /** why it cannot be removed */
  readonly obstacle?: string | undefined;
  readonly onChange: (rubric: RubricDraft) => void;
  readonly onChoose: (spot: Spot | undefined) => void;
  readonly children?: ReactNode;
}

const countAround = (rubric: RubricDraft, [c, i, n]: Spot): number => {
  if (i === undefined) return rubric.categories.length;
  return (n === undefined ? rubric.categories[c]?.items.length : rubric.categories[c]?.items[i]?.indicators.length) ?? 0;
};

/** Up, down and out: what can be done with anything in the tree. */
export const SpotActs = ({ rubric, spot, obstacle, onChange, onChoose, children }: Props) => {
  const say = useSay();
  const place = spot.at(-1) ?? 0;
  const move = (by: 1 | -1) => {
    onChange(moveAt(rubric, spot, by));
    onChoose([...spot.slice(0, -1), place + by] as unknown as Spot);
  };
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Button size="small" disabled={place === 0} onClick={() => move(-1)}>
        {say('editor.moveUp')}
      </Button>
      <Button size="small" disabled={place === countAround(rubric, spot) - 1} onClick={() => move(1)}>
        {say('editor.moveDown')}
      </Button>
      {children}
      <Button
        size="small"
        disabled={obstacle !== undefined}
        onClick={() => {
          onChange(removeAt(rubric, spot));
          onChoose(undefined);
        }}
      >
        {say('editor.remove')}
      </Button>
      {obstacle && <span>{obstacle}</span>}
    </Stack>
  );
};
