import { Button } from '@mui/material';
import { useEffect, useState } from 'react';
import { PublishCorrectionDocument, ReturnCorrectionDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { CommitBar } from '../../parts/CommitBar.js';
import { ReasonDialog } from '../../parts/ReasonDialog.js';
import { Refused } from '../../parts/Refused.js';
import type { Role } from '../../providers/session.js';
import { useCommand } from '../../providers/use-command.js';
import { type Correction, isUnderWay } from './correction-shape.js';
import type { Cycle } from './cycle-shape.js';
import { ProposeCorrection } from './ProposeCorrection.js';

interface Props {
  readonly cycle: Cycle;
  readonly correction: Correction;
  readonly decider: Role;
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

/** The approver signs the changes by their hash, or returns them; while a job works, the page asks again by itself. */
export const CorrectionDecision = ({ cycle, correction, decider, onChange }: Props) => {
  const say = useSay();
  const [isReturning, setReturning] = useState(false);
  const publish = useCommand(PublishCorrectionDocument);
  const sendBack = useCommand(ReturnCorrectionDocument);
  useAskingAgain(isUnderWay(correction.state), onChange);
  const { id, version, hash } = correction;
  const act = async () => {
    if (hash && (await publish.run({ input: { id, version, hash, idempotencyKey: publish.key() } }))) onChange();
  };
  const giveBack = async (reason: string) => {
    if (!(await sendBack.run({ input: { id, version, reason } }))) return;
    setReturning(false);
    onChange();
  };
  if (correction.state === 'WORKING' && decider === 'DEPARTMENT')
    return <ProposeCorrection cycle={cycle} isAgain count={0} onChange={onChange} />;
  if (isUnderWay(correction.state)) return <CommitBar note={<span role="status">{say('correction.underWay')}</span>}>{null}</CommitBar>;
  if (decider !== 'APPROVER') return <CommitBar note={say('correction.waits')}>{null}</CommitBar>;
  return (
    <CommitBar
      note={say('correction.publishNote', { hash: hash?.slice(0, 8) ?? '–', count: correction.changedCount ?? 0 })}
      refused={publish.refusal && <Refused refusal={publish.refusal} onReload={onChange} />}
    >
      <Button onClick={() => setReturning(true)}>{say('correction.return')}</Button>
      <Button variant="contained" color="primary" disabled={publish.isBusy} onClick={() => void act()}>
        {say('correction.publish')}
      </Button>
      {isReturning && (
        <ReasonDialog
          title={say('correction.returnTitle')}
          act={say('correction.return')}
          what={say('correction.returnWhat')}
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
