import { Box } from '@mui/material';
import { useSay } from '../../i18n/use-say.js';
import type { SignedSimulation } from './approval-shape.js';

/** How many agencies change grade: colour and arrow say the same as the words. */
export const GradeMoves = ({ simulation }: { readonly simulation: SignedSimulation }) => {
  const say = useSay();
  const { gradesUp, gradesDown } = simulation;
  if (gradesUp + gradesDown === 0) return say('approval.noMoves');
  return (
    <Box component="span" sx={{ display: 'inline-flex', columnGap: 1, flexWrap: 'wrap' }}>
      {gradesUp > 0 && (
        <Box component="span" sx={{ color: 'ledger.gain' }}>
          {say('approval.up', { count: gradesUp })}
        </Box>
      )}
      {gradesDown > 0 && (
        <Box component="span" sx={{ color: 'ledger.loss' }}>
          {say('approval.down', { count: gradesDown })}
        </Box>
      )}
    </Box>
  );
};
