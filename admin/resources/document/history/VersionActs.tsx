import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { WithdrawVersionDocument } from '../../../generated/graphql.js';
import { useSay } from '../../../i18n/use-say.js';
import { ReasonDialog } from '../../../parts/ReasonDialog.js';
import { useCommand } from '../../../providers/use-command.js';
import type { Version } from '../document-shape.js';
import { RollBack } from './RollBack.js';

/** What may be done with the version besides its next step: end it before it is in force, or bring it back. */
export const VersionActs = ({ version, onChange }: { readonly version: Version; readonly onChange: () => void }) => {
  const say = useSay();
  const [asked, setAsked] = useState<'withdraw' | 'rollBack'>();
  const withdraw = useCommand(WithdrawVersionDocument);
  const close = () => setAsked(undefined);
  const end = async (reason: string) => {
    const input = { versionId: version.id, version: version.version, reason, idempotencyKey: withdraw.key() };
    if (!(await withdraw.run({ input }))) return;
    close();
    onChange();
  };
  if (!version.mayWithdraw && !version.mayRollBack) return null;
  return (
    <Stack direction="row" sx={{ gap: 1 }}>
      {version.mayWithdraw && <Button onClick={() => setAsked('withdraw')}>{say('history.withdraw')}</Button>}
      {version.mayRollBack && <Button onClick={() => setAsked('rollBack')}>{say('history.rollBack')}</Button>}
      {asked === 'rollBack' && <RollBack versionId={version.id} label={version.label} onClose={close} />}
      {asked === 'withdraw' && (
        <ReasonDialog
          title={say('history.withdrawTitle', { label: version.label })}
          act={say('history.withdraw')}
          what={say('history.withdrawWhat')}
          isBusy={withdraw.isBusy}
          refusal={withdraw.refusal}
          onAct={(reason) => void end(reason)}
          onClose={close}
          onReload={onChange}
        />
      )}
    </Stack>
  );
};
