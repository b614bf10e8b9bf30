import { Box } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly value: ReactNode;
  /** what the value rests on */
  readonly note?: ReactNode;
}

/** One thing to weigh: its label above it, beside it on a phone. */
export const Labelled = ({ label, value, note }: Props) => (
  <Box sx={{ display: { xs: 'grid', sm: 'block' }, gridTemplateColumns: '80px minmax(0, 1fr)', columnGap: 1, minWidth: 0 }}>
    <Box component="dt" sx={{ typography: 'caption', color: 'ledger.ink2', lineHeight: { xs: '20px', sm: '18px' } }}>
      {label}
    </Box>
    <Box component="dd" sx={{ m: 0, typography: 'body2', overflowWrap: 'anywhere' }}>
      <Box>{value}</Box>
      {note && <Box sx={{ typography: 'caption', color: 'ledger.ink2' }}>{note}</Box>}
    </Box>
  </Box>
);
