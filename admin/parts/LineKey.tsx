import { Box, Stack } from '@mui/material';

const marks = {
  own: { width: 20, borderStyle: 'solid', borderColor: 'ledger.accent', borderWidth: '2px 0 0' },
  peers: { width: 20, borderStyle: 'dashed', borderColor: 'ledger.ink2', borderWidth: '1.5px 0 0' },
  dot: { width: 7, height: 7, borderRadius: '50%', bgcolor: 'ledger.ink2' },
  diamond: { width: 9, height: 9, bgcolor: 'ledger.accent', transform: 'rotate(45deg)' },
};

/** A legend entry that repeats the mark it stands for. */
export const LineKey = ({ mark, children }: { readonly mark: keyof typeof marks; readonly children: string }) => (
  <Stack
    component="span"
    direction="row"
    sx={{ alignItems: 'center', gap: 0.75, typography: 'caption', color: 'ledger.ink2', whiteSpace: 'nowrap' }}
  >
    <Box component="span" aria-hidden sx={marks[mark]} />
    {children}
  </Stack>
);
