import { Button } from '@mui/material';
import { useState } from 'react';
import { CycleMovePreviewDocument, ProposeCycleMoveDocument } from '../../../generated/graphql.js';
import { useSay } from '../../../i18n/use-say.js';
import { CommitBar } from '../../../parts/CommitBar.js';
import { ReasonDialog } from '../../../parts/ReasonDialog.js';
import { Sheet } from '../../../parts/Sheet.js';
import { Unread } from '../../../parts/Unread.js';
import { useCommand } from '../../../providers/use-command.js';
import { useRead } from '../../../providers/use-read.js';
import type { Cycle } from '../cycle-shape.js';
import { Obstacles } from '../Obstacles.js';
import { MoveEffect } from './MoveEffect.js';
import { MoveReport } from './MoveReport.js';

interface Props {
  readonly cycle: Cycle;
  readonly simulationId: string;
  readonly onChange: () => void;
}

/** What the move would do, and the act that proposes it. Nothing of the cycle changes until somebody else has approved. */
export const MovePreview = ({ cycle, simulationId, onChange }: Props) => {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const { data, error, refetch } = useRead(CycleMovePreviewDocument, { cycleId: cycle.id, simulationId });
  const { run, key, isBusy, refusal } = useCommand(ProposeCycleMoveDocument);
  const preview = data?.cycleMovePreview;
  const act = async (reason: string) => {
    if (!(await run({ input: { cycleId: cycle.id, simulationId, reason, idempotencyKey: key() } }))) return;
    setAsked(false);
    onChange();
  };
  if (!preview) return <Unread error={error} onRetry={refetch} rows={6} />;
  const isBlocked = preview.obstacles.length > 0;
  return (
    <>
      <Sheet>
        {isBlocked && <Obstacles title={say('cycleMove.obstacles')} obstacles={preview.obstacles} />}
        <MoveReport simulationId={simulationId} />
        <MoveEffect effect={preview} />
      </Sheet>
      <CommitBar note={say(isBlocked ? 'cycleMove.blocked' : 'cycleMove.proposeNote')}>
        <Button variant="contained" color="primary" disabled={isBlocked} onClick={() => setAsked(true)}>
          {say('cycleMove.propose')}
        </Button>
      </CommitBar>
      {isAsked && (
        <ReasonDialog
          title={say('cycleMove.proposeTitle')}
          act={say('cycleMove.propose')}
          what={say('cycleMove.proposeWhat')}
          isBusy={isBusy}
          refusal={refusal}
          onAct={(reason) => void act(reason)}
          onClose={() => setAsked(false)}
          onReload={onChange}
        />
      )}
    </>
  );
};
