import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Status, type Tone } from './Status.js';

/** A status that is a whole sentence: it may run over several lines, its mark beside the first. */
export const StatusSentence = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) => (
  <Box
    sx={{
      '& > span': { whiteSpace: 'normal', alignItems: 'flex-start', fontSize: 13, lineHeight: '20px' },
      '& > span > svg': { mt: '3px', flexShrink: 0 },
    }}
  >
    <Status tone={tone}>{children}</Status>
  </Box>
);
