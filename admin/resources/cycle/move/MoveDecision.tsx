import { Button } from '@mui/material';
import { useEffect, useState } from 'react';
import { ApproveCycleMoveDocument, ReturnCycleMoveDocument, WithdrawCycleMoveDocument } from '../../../generated/graphql.js';
import { useSay } from '../../../i18n/use-say.js';
import { CommitBar } from '../../../parts/CommitBar.js';
import { ReasonDialog } from '../../../parts/ReasonDialog.js';
import { Refused } from '../../../parts/Refused.js';
import type { Role } from '../../../providers/session.js';
import { useCommand } from '../../../providers/use-command.js';
import type { CycleMove } from './move-shape.js';

interface Props {
  readonly move: CycleMove;
  readonly role: Role | undefined;
  readonly onChange: () => void;
}

const askAgainMs = 1500;

const useAskingAgain = (isWanted: boolean, onChange: () => void): void => {
  useEffect(() => {
    if (!isWanted) return undefined;
    const timer = setInterval(onChange, askAgainMs);
    return () => clearInterval(timer);
  }, [isWanted, onChange]);
};

const Withdraw = ({ move: { id, version }, onChange }: Props) => {
  const say = useSay();
  const { run, isBusy, refusal } = useCommand(WithdrawCycleMoveDocument);
  const act = async () => {
    if (await run({ input: { id, version } })) onChange();
  };
  return (
    <CommitBar note={say('cycleMove.waits')} refused={refusal && <Refused refusal={refusal} onReload={onChange} />}>
      <Button disabled={isBusy} onClick={() => void act()}>
        {say('cycleMove.withdraw')}
      </Button>
    </CommitBar>
  );
};

const Decide = ({ move: { id, version, reportHash }, onChange }: Props) => {
  const say = useSay();
  const [isReturning, setReturning] = useState(false);
  const approve = useCommand(ApproveCycleMoveDocument);
  const sendBack = useCommand(ReturnCycleMoveDocument);
  const act = async () => {
    if (await approve.run({ input: { id, version, reportHash, idempotencyKey: approve.key() } })) onChange();
  };
  const giveBack = async (reason: string) => {
    if (!(await sendBack.run({ input: { id, version, reason } }))) return;
    setReturning(false);
    onChange();
  };
  return (
    <CommitBar
      note={say('cycleMove.approveNote', { hash: reportHash.slice(0, 8) })}
      refused={approve.refusal && <Refused refusal={approve.refusal} onReload={onChange} />}
    >
      <Button onClick={() => setReturning(true)}>{say('cycleMove.return')}</Button>
      <Button variant="contained" color="primary" disabled={approve.isBusy} onClick={() => void act()}>
        {say('cycleMove.approve')}
      </Button>
      {isReturning && (
        <ReasonDialog
          title={say('cycleMove.returnTitle')}
          act={say('cycleMove.return')}
          what={say('cycleMove.returnWhat')}
          isBusy={sendBack.isBusy}
          refusal={sendBack.refusal}
          onAct={(reason) => void giveBack(reason)}
          onClose={() => setReturning(false)}
          onReload={onChange}
        />
      )}
    </CommitBar>
  );
};

/** Whoever proposed may take it back, whoever approves signs the report or returns it; while the job works, the page asks again. */
export const MoveDecision = (props: Props) => {
  const say = useSay();
  const { move, role, onChange } = props;
  useAskingAgain(move.state === 'MOVING', onChange);
  if (move.state === 'MOVING') return <CommitBar note={<span role="status">{say('cycleMove.underWay')}</span>}>{null}</CommitBar>;
  if (role === 'APPROVER') return <Decide {...props} />;
  return role === 'DEPARTMENT' ? <Withdraw {...props} /> : null;
};
