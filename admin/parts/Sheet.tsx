import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** The padded part of a page below its head, for sections that are not full-width tables. */
export const Sheet = ({ children }: { readonly children: ReactNode }) => (
  <Box sx={{ px: { xs: 2, sm: 3 }, pr: { sm: 2 }, pt: 1.5, pb: 3, minWidth: 0, display: 'grid', gap: 2.5, alignContent: 'start' }}>
    {children}
  </Box>
);
