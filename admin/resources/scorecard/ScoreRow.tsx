import { Box, TableCell, TableRow } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { score as written } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import type { MessageKey } from '../../i18n/messages.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { RowLink } from '../../parts/RowLink.js';
import { Lost } from './Lost.js';
import { OfFull } from './OfFull.js';
import type { Score } from './scorecard-shape.js';

interface Props {
  readonly score: Score;
  readonly isChosen: boolean;
  readonly isNarrow: boolean;
  readonly inline: ReactNode;
  readonly onChoose: () => void;
}

const here = {
  bgcolor: 'ledger.picked',
  '& td:first-of-type': { boxShadow: (theme: Theme) => `inset 3px 0 0 ${theme.palette.ledger.accent}` },
};

/** One indicator; where it has no points, its status stands in words. */
export const ScoreRow = ({ score, isChosen, isNarrow, inline, onChoose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const { indicator, points, fullMarks, status } = score;
  const isScored = status === 'SCORED';
  const word = (
    <Box component="span" sx={{ color: 'ledger.ink2', whiteSpace: 'nowrap' }}>
      {say(`scorecard.statuses.${status}` as MessageKey)}
    </Box>
  );
  return (
    <>
      <TableRow sx={isChosen ? here : undefined}>
        <TableCell sx={{ pl: { xs: '20px !important', sm: '48px !important' } }}>
          <Box
            component="span"
            sx={{
              display: 'grid',
              gridTemplateColumns: 'max-content minmax(0,1fr)',
              gap: 1,
              justifyItems: 'start',
              alignItems: 'baseline',
            }}
          >
            <Box component="span" sx={{ color: 'ledger.ink2' }}>
              {indicator.code}
            </Box>
            <RowLink isOpen={isChosen} onClick={onChoose}>
              {nameIn(language, indicator.name, indicator.nameEn)}
            </RowLink>
          </Box>
        </TableCell>
        {!isNarrow && <TableCell align="right">{written(fullMarks)}</TableCell>}
        <TableCell align="right">
          {isScored ? isNarrow ? <OfFull points={points} fullMarks={fullMarks} /> : written(points) : word}
        </TableCell>
        <TableCell align="right">
          <Lost points={points} fullMarks={fullMarks} />
        </TableCell>
      </TableRow>
      {inline && (
        <TableRow>
          <TableCell colSpan={isNarrow ? 3 : 4} sx={{ p: '0 !important', bgcolor: 'ledger.paper' }}>
            {inline}
          </TableCell>
        </TableRow>
      )}
    </>
  );
};
