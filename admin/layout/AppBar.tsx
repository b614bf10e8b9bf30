import { Divider, Stack, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { AppBar as FrameworkAppBar } from 'react-admin';
import { useSay } from '../i18n/use-say.js';
import { useSignedIn } from '../providers/use-session.js';
import { AccountMenu } from './AccountMenu.js';
import { GrantInUse } from './GrantInUse.js';
import { LanguageButton } from './LanguageButton.js';
import { Seal } from './Seal.js';
import { ThemeButton } from './ThemeButton.js';

export const AppBar = () => {
  const say = useSay();
  const session = useSignedIn();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <FrameworkAppBar alwaysOn toolbar={false} userMenu={false}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, flex: 1, minWidth: 0, pr: 1 }}>
        <Seal />
        <Typography component="span" sx={{ fontSize: 16, fontWeight: 600, whiteSpace: 'nowrap' }}>
          {say('frame.product')}
        </Typography>
        <Divider orientation="vertical" flexItem sx={{ my: 0.5, borderColor: 'ledger.rule' }} />
        {session && <GrantInUse session={session} />}
        <Stack direction="row" sx={{ alignItems: 'center', gap: 0.5, ml: 'auto', flexShrink: 0 }}>
          {!isNarrow && <LanguageButton />}
          {!isNarrow && <ThemeButton />}
          {session && <AccountMenu session={session} isNarrow={isNarrow} />}
        </Stack>
      </Stack>
    </FrameworkAppBar>
  );
};
