import { Box, Stack } from '@mui/material';
import { score } from '../../formats/decimal.js';

interface Props {
  readonly code: string;
  readonly name: string;
  readonly full: string;
  readonly isBranch: boolean;
}

/** One line of the rubric: code, name, full marks. */
export const TreeLine = ({ code, name, full, isBranch }: Props) => (
  <Stack
    direction="row"
    component="span"
    sx={{ alignItems: 'center', gap: 1, typography: 'body2', minHeight: 28, fontWeight: isBranch ? 600 : 400 }}
  >
    <Box component="span" sx={{ color: 'ledger.ink2', fontWeight: 400, flexShrink: 0 }}>
      {code}
    </Box>
    <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
      {name}
    </Box>
    <Box component="span" sx={{ width: 52, textAlign: 'right', flexShrink: 0 }}>
      {score(full)}
    </Box>
  </Stack>
);
