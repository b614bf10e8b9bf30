import { Box, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { HttpError, useLogin } from 'react-admin';
import { useSay } from '../i18n/use-say.js';
import { LanguageButton } from '../layout/LanguageButton.js';
import { useSession } from '../providers/use-session.js';
import type { Attempt } from './attempt.js';
import { Creed } from './Creed.js';
import { DemoAccounts } from './DemoAccounts.js';
import { SignInForm } from './SignInForm.js';

const sheet = {
  bgcolor: 'ledger.paper',
  borderLeft: { md: 1 },
  borderColor: { md: 'ledger.line' },
  px: { xs: 2, sm: 6, lg: 8 },
  py: { xs: 3, md: 6 },
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  minWidth: 0,
};

/** Sign-in; in demonstration mode the accounts whose pages exist are offered beside the form. */
export const SignIn = () => {
  const say = useSay();
  const login = useLogin();
  const session = useSession();
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const title = say('signIn.title');
  const product = say('frame.product');
  useEffect(() => {
    document.title = `${title} | ${product}`;
  }, [title, product]);
  const offered = session && !session.signedIn ? (session.demoAccounts ?? []) : [];
  const attempt = async (tried: Attempt, landing?: string) => {
    setBusy(true);
    setRefusal(undefined);
    try {
      await login(tried, landing);
    } catch (failure) {
      setRefusal((failure instanceof HttpError && failure.message) || say('signIn.unreachable'));
      setBusy(false);
    }
  };
  return (
    <Box
      sx={{
        minHeight: '100vh',
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) 560px' },
        gridTemplateRows: { xs: 'auto 1fr', md: 'auto' },
        bgcolor: 'ledger.canvas',
      }}
    >
      <Creed isDemo={offered.length > 0} />
      <Box component="main" sx={sheet}>
        <Stack direction="row" sx={{ alignItems: 'center', mb: 1.5 }}>
          <Typography variant="h1" sx={{ flex: 1 }}>
            {say('signIn.title')}
          </Typography>
          <LanguageButton />
        </Stack>
        <SignInForm refusal={refusal} isBusy={isBusy} onAttempt={(tried) => void attempt(tried)} />
        {offered.length > 0 && <DemoAccounts accounts={offered} isBusy={isBusy} onAttempt={(tried) => void attempt(tried, '/')} />}
      </Box>
    </Box>
  );
};
