import { Box } from '@mui/material';
import { signedUnits } from '../../formats/decimal.js';
import { lostUnits } from './scorecard-shape.js';

/** What was not earned, as a signed difference; an en dash where nothing was scored. */
export const Lost = ({ points, fullMarks }: { readonly points: string | null; readonly fullMarks: string }) => {
  const lost = lostUnits({ points, fullMarks });
  if (lost === null) return <span>–</span>;
  return (
    <Box component="span" sx={{ color: lost > 0 ? 'ledger.loss' : 'ledger.ink' }}>
      {signedUnits(-lost)}
    </Box>
  );
};
