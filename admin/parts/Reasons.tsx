import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

export interface Reason {
  readonly key: string;
  readonly title: string;
  readonly text: ReactNode;
}

const number = {
  content: 'counter(step)',
  width: 18,
  height: 18,
  mt: '2px',
  borderRadius: '50%',
  border: 1,
  borderColor: 'ledger.edge',
  fontSize: 11,
  lineHeight: '16px',
  textAlign: 'center',
  color: 'ledger.ink2',
};
const thread = { content: '""', position: 'absolute', left: 9, top: 24, bottom: 2, borderLeft: 1, borderColor: 'ledger.line' };

/** An explanation is a short run of numbered sentences: read, worked out, compared, what would change it. */
export const Reasons = ({ steps }: { readonly steps: readonly Reason[] }) => (
  <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', counterReset: 'step' }}>
    {steps.map((step) => (
      <Box
        component="li"
        key={step.key}
        sx={{
          display: 'grid',
          gridTemplateColumns: '24px 1fr',
          pb: 1.5,
          position: 'relative',
          counterIncrement: 'step',
          '&::before': number,
          '&:not(:last-child)::after': thread,
        }}
      >
        <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography variant="body2" component="h3" sx={{ fontWeight: 600, m: 0 }}>
            {step.title}
          </Typography>
          <Typography variant="body2" component="div">
            {step.text}
          </Typography>
        </Box>
      </Box>
    ))}
  </Box>
);
