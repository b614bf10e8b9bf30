import { Box, Stack, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { useSay } from '../i18n/use-say.js';

interface Props {
  readonly title: string;
  /** one sentence: what, for whom, as of when */
  readonly what: ReactNode;
  readonly marks?: ReactNode;
  readonly actions?: ReactNode;
  /** tabs and bars that belong to the head */
  readonly children?: ReactNode;
}

/** The first lines of every page: what this is, for whom, as of when. */
export const PageHead = ({ title, what, marks, actions, children }: Props) => {
  const say = useSay();
  const product = say('frame.product');
  useEffect(() => {
    document.title = `${title} | ${product}`;
  }, [title, product]);
  return (
    <Box
      component="header"
      sx={{
        px: { xs: 2, sm: 3 },
        pt: 2,
        pb: children ? 0 : 1.5,
        borderBottom: children ? 0 : 1,
        borderColor: 'ledger.line',
        '& .MuiTabs-root': { mx: { xs: -2, sm: -3 }, px: { xs: 0.5, sm: 1.5 } },
      }}
    >
      <Stack direction="row" sx={{ alignItems: 'flex-start', gap: 2, flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
        <Box sx={{ flex: 1, minWidth: { xs: '100%', sm: 0 } }}>
          <Stack direction="row" sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
            <Typography variant="h1">{title}</Typography>
            {marks}
          </Stack>
          <Typography variant="body2" component="p" sx={{ color: 'ledger.ink2', m: 0, mt: 0.25 }}>
            {what}
          </Typography>
        </Box>
        {actions && (
          <Stack direction="row" sx={{ gap: 1, flexShrink: 0 }}>
            {actions}
          </Stack>
        )}
      </Stack>
      {children}
    </Box>
  );
};
