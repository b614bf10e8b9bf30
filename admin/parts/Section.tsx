import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly note?: ReactNode;
  readonly tools?: ReactNode;
  readonly level?: 'h2' | 'h3';
  readonly children: ReactNode;
}

/** A titled part of a page. Parts are divided by hairlines, not boxed as cards. */
export const Section = ({ title, note, tools, level = 'h2', children }: Props) => (
  <Box component="section" sx={{ minWidth: 0 }}>
    <Stack direction="row" sx={{ alignItems: 'baseline', gap: 1, mb: 0.75, minHeight: 26 }}>
      <Typography variant={level} component="h2" noWrap sx={{ flexShrink: 0 }}>
        {title}
      </Typography>
      {note && (
        <Typography variant="caption" noWrap sx={{ color: 'ledger.ink2', flex: 1, minWidth: 0 }}>
          {note}
        </Typography>
      )}
      {tools && (
        <Stack direction="row" sx={{ gap: 0.5, ml: 'auto' }}>
          {tools}
        </Stack>
      )}
    </Stack>
    {children}
  </Box>
);
