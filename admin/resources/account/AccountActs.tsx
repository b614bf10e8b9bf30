import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { useSignedIn } from '../../providers/use-session.js';
import { RequestGrant } from '../grant/RequestGrant.js';
import { type AccountRow, isLockedNow } from './account-shape.js';
import { LockAccount } from './LockAccount.js';
import { ResetPassword } from './ResetPassword.js';
import { UnlockAccount } from './UnlockAccount.js';

interface Props {
  readonly account: AccountRow;
  readonly onChange: () => void;
}

type Act = 'reset' | 'lock' | 'unlock' | 'request';

/** What the system administrator does to an account of somebody else. */
export const AccountActs = ({ account, onChange }: Props) => {
  const say = useSay();
  const ownCode = useSignedIn()?.account.code;
  const [act, setAct] = useState<Act>();
  const isDisabled = account.state === 'DISABLED';
  const close = () => setAct(undefined);
  const done = () => {
    close();
    onChange();
  };
  if (account.code === ownCode)
    return (
      <Typography variant="body2" component="p" sx={{ color: 'ledger.ink2', mt: 2 }}>
        {say('account.isOwn')}
      </Typography>
    );
  return (
    <>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mt: 2 }}>
        <Button onClick={() => setAct('request')}>{say('grant.request')}</Button>
        {!isDisabled && <Button onClick={() => setAct('reset')}>{say('account.reset')}</Button>}
        {!isDisabled && <Button onClick={() => setAct('lock')}>{say('account.lock')}</Button>}
        {(isDisabled || isLockedNow(account)) && <Button onClick={() => setAct('unlock')}>{say('account.unlock')}</Button>}
      </Stack>
      <Typography variant="caption" component="p" sx={{ color: 'ledger.ink2', m: 0, mt: 1 }}>
        {say(isDisabled ? 'account.disabledNote' : 'account.actsNote')}
      </Typography>
      {act === 'reset' && <ResetPassword account={account} onChange={onChange} onClose={close} />}
      {act === 'lock' && <LockAccount account={account} onDone={done} onClose={close} onReload={onChange} />}
      {act === 'unlock' && <UnlockAccount account={account} onDone={done} onClose={close} onReload={onChange} />}
      {act === 'request' && <RequestGrant accountId={account.id} onDone={close} onClose={close} />}
    </>
  );
};
