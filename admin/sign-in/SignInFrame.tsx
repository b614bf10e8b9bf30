import { Box, Stack, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { useSay } from '../i18n/use-say.js';
import { LanguageButton } from '../layout/LanguageButton.js';
import { ThemeButton } from '../layout/ThemeButton.js';
import { Creed } from './Creed.js';

const sheet = {
  bgcolor: 'ledger.paper',
  borderLeft: { md: 1 },
  borderColor: { md: 'ledger.line' },
  px: { xs: 2, sm: 6, lg: 8 },
  py: { xs: 3, md: 6 },
  display: 'flex',
  flexDirection: 'column',
  justifyContent: { xs: 'flex-start', md: 'center' },
  minWidth: 0,
};

interface Props {
  readonly title: string;
  readonly isDemo?: boolean;
  readonly children: ReactNode;
}

/** The sheet of those who are not signed in yet, beside what the product is. */
export const SignInFrame = ({ title, isDemo = false, children }: Props) => {
  const say = useSay();
  const product = say('frame.product');
  useEffect(() => {
    document.title = `${title} | ${product}`;
  }, [title, product]);
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
      <Creed isDemo={isDemo} />
      <Box component="main" sx={sheet}>
        <Stack direction="row" sx={{ alignItems: 'center', mb: 1.5, gap: 0.5 }}>
          <Typography variant="h1" sx={{ flex: 1 }}>
            {title}
          </Typography>
          <LanguageButton />
          <ThemeButton />
        </Stack>
        {children}
      </Box>
    </Box>
  );
};
