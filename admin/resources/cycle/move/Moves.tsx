import { Box } from '@mui/material';
import { CycleMovesDocument } from '../../../generated/graphql.js';
import { useSay } from '../../../i18n/use-say.js';
import { useRecount } from '../../../layout/use-approval-count.js';
import { Empty } from '../../../parts/Empty.js';
import { Section } from '../../../parts/Section.js';
import { Sheet } from '../../../parts/Sheet.js';
import { Unread } from '../../../parts/Unread.js';
import { useRead } from '../../../providers/use-read.js';
import { useSignedIn } from '../../../providers/use-session.js';
import type { Cycle } from '../cycle-shape.js';
import { MoveDecision } from './MoveDecision.js';
import { MoveView } from './MoveView.js';
import { isOpenMove } from './move-shape.js';
import { ProposeMove } from './ProposeMove.js';

interface Props {
  readonly cycle: Cycle;
  readonly onChange: () => void;
}

/** A running cycle stays on its versions; here it is taken to another, by two people who saw what that does. */
export const Moves = ({ cycle, onChange }: Props) => {
  const say = useSay();
  const role = useSignedIn()?.grant.role;
  const recount = useRecount();
  const { data, error, refetch } = useRead(CycleMovesDocument, { cycleId: cycle.id });
  if (!data) return <Unread error={error} onRetry={refetch} rows={6} />;
  const reload = () => {
    refetch();
    recount();
    onChange();
  };
  const moves = data.cycleMoves.nodes;
  const current = moves.find(isOpenMove);
  const past = moves.filter((move) => move !== current);
  const mayPropose = !current && role === 'DEPARTMENT' && (cycle.state === 'OPEN' || cycle.state === 'CALCULATED');
  return (
    <>
      {current && (
        <>
          <Sheet>
            <MoveView move={current} />
          </Sheet>
          <MoveDecision move={current} role={role} onChange={reload} />
        </>
      )}
      {mayPropose && <ProposeMove cycle={cycle} onChange={reload} />}
      {!current && !mayPropose && past.length === 0 && <Empty what={say('cycleMove.noneYet')} first={say('cycleMove.noneYetFirst')} />}
      {past.length > 0 && (
        <Sheet>
          <Section title={say('cycleMove.past')}>
            <Box sx={{ display: 'grid', gap: 2, mt: 1 }}>
              {past.map((move) => (
                <MoveView key={move.id} move={move} />
              ))}
            </Box>
          </Section>
        </Sheet>
      )}
    </>
  );
};
