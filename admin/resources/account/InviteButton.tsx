import { Button } from '@mui/material';
import { useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { InviteAccount } from './InviteAccount.js';

/** The one act of the page that commits, and its dialog. */
export const InviteButton = ({ onDone }: { readonly onDone: () => void }) => {
  const say = useSay();
  const [isInviting, setInviting] = useState(false);
  return (
    <>
      <Button variant="contained" color="primary" onClick={() => setInviting(true)}>
        {say('account.invite')}
      </Button>
      {isInviting && <InviteAccount onDone={onDone} onClose={() => setInviting(false)} />}
    </>
  );
};
