import { Box } from '@mui/material';
import { score } from '../../formats/decimal.js';

/** Score and full marks in one column, as a phone has room for. */
export const OfFull = ({ points, fullMarks }: { readonly points: string | null; readonly fullMarks: string }) => (
  <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
    {score(points)}{' '}
    <Box component="span" sx={{ color: 'ledger.ink2', fontWeight: 400 }}>
      / {score(fullMarks)}
    </Box>
  </Box>
);
