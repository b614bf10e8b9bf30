import { Box, Stack } from '@mui/material';
import { useSay } from '../i18n/use-say.js';
import type { Grant } from '../providers/session.js';
import { useGrantWords } from './use-grant-words.js';

/** Where am I, as whom: stands before everything else. */
export const GrantInUse = ({ grant }: { readonly grant: Grant }) => {
  const say = useSay();
  const { place, role } = useGrantWords()(grant);
  return (
    <Stack
      component="span"
      direction="row"
      role="group"
      aria-label={say('frame.grantInUse')}
      sx={{ gap: 0.75, typography: 'body2', minWidth: 0, px: 0.75 }}
    >
      <Box component="span" sx={{ fontWeight: 600, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {place}
      </Box>
      <Box component="span" sx={{ color: 'ledger.ink2', whiteSpace: 'nowrap', display: { xs: 'none', sm: 'inline' } }}>
        {role}
      </Box>
    </Stack>
  );
};
