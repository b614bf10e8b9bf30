import { Box, Stack, Typography } from '@mui/material';
import { useSay } from '../i18n/use-say.js';
import { Seal } from '../layout/Seal.js';

const links = ['know', 'act', 'assess', 'answer'] as const;
const knot = { content: '""', position: 'absolute', top: -5, left: 0, width: 9, height: 9, bgcolor: 'ledger.accent' };

/** What the product is, in one sentence and one chain. */
export const Creed = ({ isDemo }: { readonly isDemo: boolean }) => {
  const say = useSay();
  return (
    <Stack component="header" sx={{ p: { xs: 2, sm: 3, md: 8 }, justifyContent: 'space-between', gap: { xs: 2, md: 4 }, minWidth: 0 }}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1.5 }}>
        <Seal size={32} />
        <Typography component="span" sx={{ fontSize: 20, fontWeight: 600 }}>
          {say('frame.product')}
        </Typography>
      </Stack>
      <Box>
        <Typography component="p" sx={{ fontSize: { xs: 22, md: 36 }, lineHeight: 1.4, fontWeight: 600, m: 0 }}>
          {say('signIn.creedFirst')}
          <br />
          {say('signIn.creedSecond')}
        </Typography>
        <Box
          component="ol"
          sx={{ display: { xs: 'none', sm: 'flex' }, p: 0, m: 0, mt: { sm: 3, md: 5 }, listStyle: 'none', maxWidth: 640 }}
        >
          {links.map((link) => (
            <Box
              component="li"
              key={link}
              sx={{ flex: 1, position: 'relative', pt: 2, pr: 1, borderTop: 1, borderColor: 'ledger.rule', '&::before': knot }}
            >
              <Box sx={{ fontWeight: 600, fontSize: 16 }}>{say(`signIn.chain.${link}`)}</Box>
              <Box sx={{ typography: 'body2', color: 'ledger.ink2' }}>{say(`signIn.chain.${link}What`)}</Box>
            </Box>
          ))}
        </Box>
      </Box>
      <Typography variant="caption" sx={{ color: 'ledger.ink2', maxWidth: 560 }}>
        {isDemo && say('signIn.demoNotice')}
      </Typography>
    </Stack>
  );
};
