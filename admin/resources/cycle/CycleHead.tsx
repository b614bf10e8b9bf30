import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { moment } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { PageHead } from '../../parts/PageHead.js';
import { Status } from '../../parts/Status.js';
import { CycleStateMark } from './CycleStateMark.js';
import { assessedCount, type Cycle, indicatorsOf } from './cycle-shape.js';
import { StateBar } from './StateBar.js';

interface Props {
  readonly cycle: Cycle;
  readonly action: ReactNode;
  /** the views of the page */
  readonly children: ReactNode;
}

/** What is judged, of whom, as of when, and how far the cycle has come. */
export const CycleHead = ({ cycle, action, children }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const title = nameIn(language, cycle.name, cycle.nameEn);
  const asOf = cycle.evaluatedAt ? say('cycle.asOf', { moment: moment(cycle.evaluatedAt, language) }) : say('cycle.notYet');
  const what = say('cycle.whatOne', {
    participants: assessedCount(cycle),
    version: cycle.rubric.version,
    indicators: indicatorsOf(cycle).length,
    asOf,
  });
  return (
    <PageHead title={title} what={what} marks={<CycleStateMark state={cycle.state} isTinted />} actions={action}>
      <StateBar cycle={cycle} />
      {cycle.returnReason && (
        <Box sx={{ mt: 1, '& > span': { whiteSpace: 'normal' } }}>
          <Status tone="warn">{say('cycle.lastReturned', { reason: cycle.returnReason })}</Status>
        </Box>
      )}
      {children}
    </PageHead>
  );
};
