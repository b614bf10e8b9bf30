import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { SetParticipationsDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { CommitBar } from '../../parts/CommitBar.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { Refused } from '../../parts/Refused.js';
import { useCommand } from '../../providers/use-command.js';
import { BulkChoice } from './BulkChoice.js';
import type { Cycle } from './cycle-shape.js';
import { ParticipationFilters } from './ParticipationFilters.js';
import { ParticipationRows } from './ParticipationRows.js';
import { type Choices, choose, countsOf, matching, noFilter } from './participation-choices.js';
import { useAllAgencies } from './use-all-agencies.js';

interface Props {
  readonly cycle: Cycle;
  readonly onChange: () => void;
}

/** Who is assessed, who reviews, who does both: chosen for one or for all that a filter finds, and stored together. */
export const DraftParticipants = ({ cycle, onChange }: Props) => {
  const say = useSay();
  const { rows, error, readAgain } = useAllAgencies(cycle.id);
  const [filter, setFilter] = useState(noFilter);
  const [choices, setChoices] = useState<Choices>(new Map());
  const { run, isBusy, refusal } = useCommand(SetParticipationsDocument);
  if (error) return <Failure failure={error} onRetry={readAgain} />;
  if (!rows) return <GreyRows rows={16} />;
  const shown = matching(rows, filter, choices);
  const counts = countsOf(rows, choices);
  const reload = () => {
    setChoices(new Map());
    readAgain();
    onChange();
  };
  const save = async () => {
    const participations = [...choices].map(([agencyId, kind]) => ({ agencyId, kind: kind === 'NONE' ? null : kind }));
    if (await run({ input: { cycleId: cycle.id, version: cycle.version, participations } })) reload();
  };
  const totals = say('participation.totals', { assessed: counts.ASSESSED, reviewing: counts.REVIEWING, both: counts.BOTH });
  const pending = say(choices.size === 0 ? 'participation.unchanged' : 'participation.pending', { count: choices.size });
  return (
    <>
      <Stack sx={{ px: { xs: 2, sm: 3 }, pr: { sm: 2 }, py: 1.5, gap: 1.5 }}>
        <ParticipationFilters rows={rows} filter={filter} onFilter={setFilter} />
        <BulkChoice rows={shown} choices={choices} onChoose={(kind) => setChoices(choose(choices, shown, kind))} />
      </Stack>
      <ParticipationRows rows={shown} choices={choices} onChoose={(row, kind) => setChoices(choose(choices, [row], kind))} />
      <CommitBar
        note={
          <>
            <Typography variant="body2" component="div" sx={{ fontWeight: 600, color: 'ledger.ink' }}>
              {totals}
            </Typography>
            <Box>{pending}</Box>
          </>
        }
        refused={refusal && <Refused refusal={refusal} onReload={reload} />}
      >
        <Button disabled={choices.size === 0 || isBusy} onClick={() => setChoices(new Map())}>
          {say('participation.takeBack')}
        </Button>
        <Button variant="contained" color="primary" disabled={choices.size === 0 || isBusy} onClick={() => void save()}>
          {say('participation.save')}
        </Button>
      </CommitBar>
    </>
  );
};
