import { Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** A sentence under the title of a section that is too long to stand beside it on a phone. */
export const Note = ({ children }: { readonly children: ReactNode }) => (
  <Typography variant="caption" component="p" sx={{ color: 'ledger.ink2', m: 0, mb: 1 }}>
    {children}
  </Typography>
);
