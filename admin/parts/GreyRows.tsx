import { keyframes } from '@emotion/react';
import { Box } from '@mui/material';
import { useSay } from '../i18n/use-say.js';
import { rowHeight } from '../theme/tokens.js';

const late = keyframes({ '0%': { opacity: 0 }, '99%': { opacity: 0 }, '100%': { opacity: 1 } });

/** Rows on their way: bars of row height, shown only after 300 ms. */
export const GreyRows = ({ rows = 8 }: { readonly rows?: number }) => {
  const say = useSay();
  return (
    <Box role="status" aria-label={say('parts.loading')} sx={{ px: { xs: 2, sm: 3 }, py: 1, animation: `${late} 300ms` }}>
      {Array.from({ length: rows }, (_, row) => (
        <Box key={row} sx={{ height: rowHeight.list, display: 'flex', alignItems: 'center', borderBottom: 1, borderColor: 'ledger.line' }}>
          <Box sx={{ height: 10, borderRadius: '3px', bgcolor: 'ledger.picked', width: `${40 + ((row * 23) % 45)}%` }} />
        </Box>
      ))}
    </Box>
  );
};
