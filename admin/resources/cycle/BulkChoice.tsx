import { Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { AskDialog } from '../../parts/AskDialog.js';
import { KindChoice } from './KindChoice.js';
import { type Choices, countsOf, kindOf, type ParticipationKind } from './participation-choices.js';
import type { AgencyRow } from './use-all-agencies.js';

interface Props {
  /** those the filter finds, on all pages */
  readonly rows: readonly AgencyRow[];
  readonly choices: Choices;
  readonly onChoose: (kind: ParticipationKind) => void;
}

/** One choice for all that the filter finds; first says how many are what now and how many would change. */
export const BulkChoice = ({ rows, choices, onChoose }: Props) => {
  const say = useSay();
  const [asked, setAsked] = useState<ParticipationKind>();
  const counts = countsOf(rows, choices);
  const changing = asked ? rows.filter((row) => kindOf(row, choices) !== asked).length : 0;
  const act = () => {
    if (asked) onChoose(asked);
    setAsked(undefined);
  };
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
      <Typography variant="body2">{say('participation.found', { count: rows.length })}</Typography>
      <KindChoice label={say('participation.bulk')} value={null} onChange={setAsked} />
      {asked && (
        <AskDialog
          title={say('participation.bulkTitle', { count: rows.length, kind: say(`participation.kinds.${asked}`) })}
          act={say('participation.bulkAct')}
          isBusy={false}
          isReady={changing > 0}
          onAct={act}
          onClose={() => setAsked(undefined)}
        >
          <div>
            {say('participation.bulkNow', { assessed: counts.ASSESSED, reviewing: counts.REVIEWING, both: counts.BOTH, none: counts.NONE })}
          </div>
          <div>{say('participation.bulkChanging', { count: changing })}</div>
          <div>{say('participation.bulkNote')}</div>
        </AskDialog>
      )}
    </Stack>
  );
};
