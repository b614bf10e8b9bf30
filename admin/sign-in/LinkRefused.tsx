import { Box, Link } from '@mui/material';
import { type HttpError, LinkBase } from 'react-admin';
import { useSay } from '../i18n/use-say.js';
import { StatusSentence } from '../parts/StatusSentence.js';

/** A link that does not work: why, in the server's words, and the way to the sign-in page. */
export const LinkRefused = ({ refusal }: { readonly refusal: HttpError }) => {
  const say = useSay();
  return (
    <Box role="alert" sx={{ typography: 'body1' }}>
      <StatusSentence tone="bad">{refusal.message || say('parts.unreachable')}</StatusSentence>
      <Box sx={{ mt: 1.5 }}>
        <Link component={LinkBase} to="/login">
          {say('welcome.toSignIn')}
        </Link>
      </Box>
    </Box>
  );
};
