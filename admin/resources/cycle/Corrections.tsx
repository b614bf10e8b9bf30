import { Box } from '@mui/material';
import { CorrectionsDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { Section } from '../../parts/Section.js';
import { Sheet } from '../../parts/Sheet.js';
import { useRead } from '../../providers/use-read.js';
import { useSignedIn } from '../../providers/use-session.js';
import { CorrectionView } from './CorrectionView.js';
import type { Cycle } from './cycle-shape.js';
import { ProposeCorrection } from './ProposeCorrection.js';
import { StaleCards } from './StaleCards.js';

interface Props {
  readonly cycle: Cycle;
  readonly onChange: () => void;
}

const open = ['WORKING', 'PROPOSED', 'PUBLISHING'];

/** After publication a corrected fact changes nothing by itself: what was corrected, the proposal, who would change, the approval. */
export const Corrections = ({ cycle, onChange }: Props) => {
  const say = useSay();
  const role = useSignedIn()?.grant.role;
  const { data, error, refetch } = useRead(CorrectionsDocument, { cycleId: cycle.id });
  if (error) return <Failure failure={error} onRetry={refetch} />;
  if (!data) return <GreyRows />;
  const reload = () => {
    refetch();
    onChange();
  };
  const corrections = data.corrections.nodes.toSorted((a, b) => b.proposedAt.localeCompare(a.proposedAt));
  const current = corrections.find(({ state }) => open.includes(state));
  const past = corrections.filter((correction) => correction !== current);
  const stale = data.scorecards;
  if (stale.totalCount === 0 && corrections.length === 0)
    return <Empty what={say('correction.empty')} first={say('correction.emptyFirst')} />;
  return (
    <>
      <Sheet>
        {stale.totalCount > 0 && <StaleCards cards={stale.nodes} total={stale.totalCount} />}
        {past.length > 0 && (
          <Section title={say('correction.past')}>
            <Box sx={{ display: 'grid', gap: 2 }}>
              {past.map((correction) => (
                <CorrectionView key={correction.id} cycle={cycle} correction={correction} decider={undefined} onChange={reload} />
              ))}
            </Box>
          </Section>
        )}
      </Sheet>
      {current && <CorrectionView cycle={cycle} correction={current} decider={role} onChange={reload} />}
      {!current && stale.totalCount > 0 && role === 'DEPARTMENT' && (
        <ProposeCorrection cycle={cycle} count={stale.totalCount} onChange={reload} />
      )}
    </>
  );
};
