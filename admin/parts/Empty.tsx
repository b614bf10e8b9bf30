import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  /** what will stand here */
  readonly what: string;
  /** what to do first */
  readonly first?: string;
  readonly action?: ReactNode;
  /** stands in a section whose edges it keeps */
  readonly isFlush?: boolean;
}

/** Nothing yet: one sentence what will stand here, one what to do first, one outlined button. */
export const Empty = ({ what, first, action, isFlush = false }: Props) => (
  <Box sx={{ ...(isFlush ? { pb: 1 } : { px: { xs: 2, sm: 3 }, py: 3 }), maxWidth: 640 }}>
    <Typography variant="body1" component="p" sx={{ m: 0 }}>
      {what}
    </Typography>
    {first && (
      <Typography variant="body2" component="p" sx={{ m: 0, mt: 0.5, color: 'ledger.ink2' }}>
        {first}
      </Typography>
    )}
    {action && <Box sx={{ mt: 1.5 }}>{action}</Box>}
  </Box>
);
