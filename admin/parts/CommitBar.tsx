import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  /** what the act will do, or why it cannot be done now; beside the button, never in a tooltip */
  readonly note: ReactNode;
  readonly refused?: ReactNode;
  readonly children: ReactNode;
}

/** The act that commits a page, always in sight at its foot, and beside it what will happen. */
export const CommitBar = ({ note, refused, children }: Props) => (
  <Box
    sx={{
      position: 'sticky',
      bottom: 0,
      zIndex: 3,
      mt: 'auto',
      px: { xs: 2, sm: 3 },
      py: 1.25,
      borderTop: 1,
      borderColor: 'ledger.rule',
      bgcolor: 'ledger.sunk',
    }}
  >
    {refused && <Box sx={{ mb: 1 }}>{refused}</Box>}
    <Stack direction="row" sx={{ alignItems: 'center', columnGap: 2, rowGap: 1, flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
      <Typography variant="body2" component="div" sx={{ color: 'ledger.ink2', flex: 1, minWidth: { xs: '100%', sm: 0 } }}>
        {note}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexShrink: 0, flexWrap: 'wrap' }}>
        {children}
      </Stack>
    </Stack>
  </Box>
);
