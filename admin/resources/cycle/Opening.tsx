import { Button } from '@mui/material';
import { OpenCycleDocument, OpeningPreviewDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { CommitBar } from '../../parts/CommitBar.js';
import { Facts } from '../../parts/Facts.js';
import { Refused } from '../../parts/Refused.js';
import { Section } from '../../parts/Section.js';
import { Sheet } from '../../parts/Sheet.js';
import { Unread } from '../../parts/Unread.js';
import { useCommand } from '../../providers/use-command.js';
import { useRead } from '../../providers/use-read.js';
import type { Cycle } from './cycle-shape.js';
import { Obstacles } from './Obstacles.js';
import { OpeningLoads } from './OpeningLoads.js';
import { useOpeningBasis } from './use-opening-basis.js';

interface Props {
  readonly cycle: Cycle;
  readonly onChange: () => void;
}

/** What opening will do, what stands in its way, and the act itself. */
export const Opening = ({ cycle, onChange }: Props) => {
  const say = useSay();
  const basis = useOpeningBasis(cycle);
  const { data, error, refetch } = useRead(OpeningPreviewDocument, { cycleId: cycle.id });
  const { run, key, isBusy, refusal } = useCommand(OpenCycleDocument);
  if (!data) return <Unread error={error} onRetry={refetch} />;
  const preview = data.openingPreview;
  const isPossible = preview.obstacles.length === 0;
  const act = async () => {
    if (await run({ input: { cycleId: cycle.id, version: cycle.version, idempotencyKey: key() } })) onChange();
  };
  const does = say('opening.does', { agencies: preview.agencyCount, marks: preview.markCount, reviewers: preview.reviewers.length });
  return (
    <>
      <Sheet>
        {!isPossible && <Obstacles title={say('opening.obstacles')} obstacles={preview.obstacles} />}
        <Section title={say('opening.basis')}>
          <Facts rows={basis} labelWidth={112} />
        </Section>
        {preview.reviewers.length > 0 && (
          <Section title={say('opening.loads')} note={say('opening.loadsNote')}>
            <OpeningLoads preview={preview} />
          </Section>
        )}
      </Sheet>
      <CommitBar
        note={isPossible ? does : say('opening.impossible', { count: preview.obstacles.length })}
        refused={refusal && <Refused refusal={refusal} onReload={onChange} />}
      >
        <Button variant="contained" color="primary" disabled={!isPossible || isBusy} onClick={() => void act()}>
          {say('opening.act')}
        </Button>
      </CommitBar>
    </>
  );
};
