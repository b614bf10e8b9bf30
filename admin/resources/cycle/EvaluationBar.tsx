import { Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { moment } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Status } from '../../parts/Status.js';
import type { Cycle } from './cycle-shape.js';
import type { Evaluation, Job } from './use-evaluation.js';

interface Props {
  readonly cycle: Cycle;
  readonly evaluation: Evaluation;
}

const Running = ({ job, cycle, onCancel }: { readonly job: Job; readonly cycle: Cycle; readonly onCancel: () => void }) => {
  const say = useSay();
  const language = useLanguage();
  const words = say('cycle.running', { message: nameIn(language, job.message, job.messageEn) });
  return (
    <>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
        <Typography variant="body2" role="status" sx={{ fontWeight: 600 }}>
          {words}
        </Typography>
        <Typography variant="body2">{say('cycle.percentDone', { percent: job.progress })}</Typography>
        <Typography variant="caption" sx={{ color: 'ledger.ink2', flex: 1 }}>
          {cycle.evaluatedAt ? say('cycle.stale', { moment: moment(cycle.evaluatedAt, language) }) : say('cycle.mayLeave')}
        </Typography>
        <Button size="small" onClick={onCancel}>
          {say('cycle.cancel')}
        </Button>
      </Stack>
      <LinearProgress variant="determinate" value={job.progress} aria-label={words} sx={{ mt: 1 }} />
    </>
  );
};

const Ended = ({ evaluation }: { readonly evaluation: Evaluation }) => {
  const say = useSay();
  const language = useLanguage();
  const { ended, job } = evaluation;
  const message = job ? nameIn(language, job.message, job.messageEn) : '';
  if (ended === 'SUCCEEDED') return <Status tone="ok">{say('cycle.done')}</Status>;
  if (ended === 'CANCELLED') return <Status tone="idle">{say('cycle.cancelled')}</Status>;
  return <Status tone="bad">{say('cycle.failed', { message })}</Status>;
};

/** A trial run under way, its end, or why it could not begin. Nothing otherwise. */
export const EvaluationBar = ({ cycle, evaluation }: Props) => {
  const say = useSay();
  const { job, ended, refusal, isBusy, cancel } = evaluation;
  if (!job && !refusal && !isBusy) return null;
  const refused =
    refusal &&
    say(refusal.command === 'start' ? 'cycle.notStarted' : 'cycle.notCancelled', { message: refusal.message || say('parts.unreachable') });
  return (
    <Box sx={{ px: { xs: 2, sm: 3 }, py: 1, borderBottom: 1, borderColor: 'ledger.line' }}>
      {isBusy && !job && (
        <Typography variant="body2" role="status">
          {say('cycle.starting')}
        </Typography>
      )}
      {job && !ended && <Running job={job} cycle={cycle} onCancel={cancel} />}
      {ended && !isBusy && (
        <Box role="status">
          <Ended evaluation={evaluation} />
        </Box>
      )}
      {refused && (
        <Box role="alert">
          <Status tone="bad">{refused}</Status>
        </Box>
      )}
    </Box>
  );
};
