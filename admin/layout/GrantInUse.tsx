import ExpandMore from '@mui/icons-material/ExpandMoreOutlined';
import { Box, ButtonBase, Stack } from '@mui/material';
import { useState } from 'react';
import { useSay } from '../i18n/use-say.js';
import type { Grant, SignedIn } from '../providers/session.js';
import { GrantChoice } from './GrantChoice.js';
import { useGrantWords } from './use-grant-words.js';

/** On a phone a long name takes two lines of the bar. */
const placeLook = {
  fontWeight: 600,
  textAlign: 'left',
  whiteSpace: { xs: 'normal', sm: 'nowrap' },
  fontSize: { xs: 12, sm: 13 },
  lineHeight: { xs: '16px', sm: '20px' },
};

const Words = ({ grant }: { readonly grant: Grant }) => {
  const { place, role } = useGrantWords()(grant);
  return (
    <Stack component="span" direction="row" sx={{ gap: 0.75, typography: 'body2', minWidth: 0, alignItems: 'center' }}>
      <Box component="span" sx={placeLook}>
        {place}
      </Box>
      <Box component="span" sx={{ color: 'ledger.ink2', whiteSpace: 'nowrap', display: { xs: 'none', sm: 'inline' } }}>
        {role}
      </Box>
    </Stack>
  );
};

/** Where am I, as whom: stands before everything else. Who holds several grants takes another one here. */
export const GrantInUse = ({ session }: { readonly session: SignedIn }) => {
  const say = useSay();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = say('frame.grantInUse');
  if (session.grants.length < 2)
    return (
      <Box component="span" role="group" aria-label={label} sx={{ px: 0.75, minWidth: 0 }}>
        <Words grant={session.grant} />
      </Box>
    );
  return (
    <>
      <ButtonBase
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        aria-description={label}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ height: 32, px: 0.75, borderRadius: 1, gap: 0.25, minWidth: 0, '&:hover': { bgcolor: 'ledger.hover' } }}
      >
        <Words grant={session.grant} />
        <ExpandMore aria-hidden sx={{ fontSize: 16, color: 'ledger.ink2' }} />
      </ButtonBase>
      <GrantChoice session={session} anchor={anchor} onClose={() => setAnchor(null)} />
    </>
  );
};
