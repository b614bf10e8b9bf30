import { Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { useOpened } from '../../parts/use-opened.js';
import { barHeight, rowHeight } from '../../theme/tokens.js';
import { ItemRow } from './ItemRow.js';
import { ScoreRow } from './ScoreRow.js';
import { itemsOf, type Scorecard } from './scorecard-shape.js';

interface Props {
  readonly card: Scorecard;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  /** the explanation, where there is no room beside the table */
  readonly inline: ReactNode;
}

const Head = ({ isNarrow }: { readonly isNarrow: boolean }) => {
  const say = useSay();
  return (
    <TableHead>
      <TableRow>
        <TableCell>{say('scorecard.itemAndIndicator')}</TableCell>
        {!isNarrow && (
          <TableCell align="right" sx={{ width: 72 }}>
            {say('scorecard.full')}
          </TableCell>
        )}
        <TableCell align="right" sx={{ width: isNarrow ? 112 : 88 }}>
          {say(isNarrow ? 'scorecard.pointsOfFull' : 'scorecard.points')}
        </TableCell>
        <TableCell align="right" sx={{ width: 72 }}>
          {say('scorecard.lost')}
        </TableCell>
      </TableRow>
    </TableHead>
  );
};

/** Items with their points; each opens to its indicators, each indicator to its explanation. */
export const ScoreTable = ({ card, chosen, onChoose, inline }: Props) => {
  const say = useSay();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const items = itemsOf(card);
  const home = items.find(({ scores }) => scores.some(({ id }) => id === chosen))?.itemScore.id;
  const { opened, toggle } = useOpened(home);
  return (
    <Table
      size="small"
      aria-label={say('scorecard.table')}
      sx={{
        '& td': { height: isNarrow ? rowHeight.phone : rowHeight.table },
        '& thead th': { position: 'sticky', top: barHeight, zIndex: 1 },
      }}
    >
      <Head isNarrow={isNarrow} />
      <TableBody>
        {items.flatMap(({ itemScore, scores }) => [
          <ItemRow
            key={itemScore.id}
            itemScore={itemScore}
            isOpen={opened.has(itemScore.id)}
            isNarrow={isNarrow}
            onToggle={() => toggle(itemScore.id)}
          />,
          ...(opened.has(itemScore.id)
            ? scores.map((score) => (
                <ScoreRow
                  key={score.id}
                  score={score}
                  isChosen={score.id === chosen}
                  isNarrow={isNarrow}
                  inline={score.id === chosen ? inline : undefined}
                  onChoose={() => onChoose(score.id)}
                />
              ))
            : []),
        ])}
      </TableBody>
    </Table>
  );
};
