import { Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { HttpError, useLocation } from 'react-admin';
import { useSay } from '../i18n/use-say.js';
import { GreyRows } from '../parts/GreyRows.js';
import { type LinkOwner, readLink } from '../providers/links.js';
import { LinkRefused } from './LinkRefused.js';
import { SetPassword } from './SetPassword.js';
import { SignInFrame } from './SignInFrame.js';

/** The page behind a one-time link: whose it is, and setting the password with it. */
export const Welcome = () => {
  const say = useSay();
  const token = new URLSearchParams(useLocation().search).get('token') ?? '';
  const [owner, setOwner] = useState<LinkOwner>();
  const [refusal, setRefusal] = useState<HttpError>();
  useEffect(() => {
    let isWanted = true;
    readLink(token).then(
      (found) => isWanted && setOwner(found),
      (failure: unknown) => isWanted && setRefusal(failure instanceof HttpError ? failure : new HttpError('', 0, {})),
    );
    return () => {
      isWanted = false;
    };
  }, [token]);
  return (
    <SignInFrame title={say(owner?.purpose === 'RESET' ? 'welcome.resetTitle' : 'welcome.title')}>
      {refusal && <LinkRefused refusal={refusal} />}
      {!refusal && !owner && <GreyRows rows={3} />}
      {owner && <SetPassword token={token} owner={owner} />}
      <Typography variant="caption" component="p" sx={{ color: 'ledger.ink2', mt: 2 }}>
        {say('welcome.note')}
      </Typography>
    </SignInFrame>
  );
};
