import { Box, Link, Typography } from '@mui/material';
import { LinkBase } from 'react-admin';
import { useSay } from '../i18n/use-say.js';
import { Status } from '../parts/Status.js';

/** The password holds, and nobody was signed in: the server's sentence says what is missing. */
export const PasswordIsSet = ({ notice }: { readonly notice: string }) => {
  const say = useSay();
  return (
    <Box role="status">
      <Status tone="ok">{say('welcome.isSet')}</Status>
      <Typography variant="body1" component="p" sx={{ m: 0, mt: 1 }}>
        {notice}
      </Typography>
      <Box sx={{ mt: 1.5 }}>
        <Link component={LinkBase} to="/login">
          {say('welcome.toSignIn')}
        </Link>
      </Box>
    </Box>
  );
};
