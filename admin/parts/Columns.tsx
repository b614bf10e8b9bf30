import { Box } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly main: ReactNode;
  readonly panel: ReactNode;
  readonly panelWidth?: number;
}

/** The table, and beside it the panel that opened from one of its rows. */
export const Columns = ({ main, panel, panelWidth = 368 }: Props) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: { xs: 'minmax(0,1fr)', md: panel ? `minmax(0,1fr) ${panelWidth}px` : 'minmax(0,1fr)' },
      flex: 1,
    }}
  >
    <Box sx={{ minWidth: 0 }}>{main}</Box>
    {panel}
  </Box>
);
