import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** What a tab shows. */
export const View = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <Box
    role="tabpanel"
    id={`view-${name}`}
    aria-labelledby={`tab-${name}`}
    sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}
  >
    {children}
  </Box>
);
