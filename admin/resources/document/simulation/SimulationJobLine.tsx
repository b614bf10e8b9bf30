import { Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { nameIn } from '../../../formats/name.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { Status } from '../../../parts/Status.js';
import type { FollowedSimulation } from './use-simulation.js';

/** How far it has come, or why there is no report. An end as wished shows in the report itself. */
export const SimulationJobLine = ({ job, isBusy, cancel }: FollowedSimulation) => {
  const say = useSay();
  const language = useLanguage();
  if (!job || job.state === 'SUCCEEDED') return null;
  const message = nameIn(language, job.message, job.messageEn);
  if (!isBusy) {
    const isFailed = job.state === 'FAILED';
    return (
      <Box role="alert" sx={{ '& > span': { whiteSpace: 'normal', alignItems: 'flex-start' } }}>
        <Status tone={isFailed ? 'bad' : 'idle'}>{isFailed ? say('simulation.failed', { message }) : say('simulation.cancelled')}</Status>
      </Box>
    );
  }
  return (
    <Box>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1.5, flexWrap: 'wrap', mb: 1 }}>
        <Typography variant="body2" role="status" sx={{ fontWeight: 600 }}>
          {message || say('simulation.waiting')}
        </Typography>
        <Typography variant="body2">{say('cycle.percentDone', { percent: job.progress })}</Typography>
        <Typography variant="caption" sx={{ color: 'ledger.ink2', flex: 1 }}>
          {say('simulation.mayLeave')}
        </Typography>
        <Button size="small" onClick={cancel}>
          {say('simulation.cancel')}
        </Button>
      </Stack>
      <LinearProgress variant="determinate" value={job.progress} aria-label={message || say('simulation.waiting')} />
    </Box>
  );
};
