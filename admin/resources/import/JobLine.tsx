import { Box, LinearProgress, Stack, Typography } from '@mui/material';
import { nameIn } from '../../formats/name.js';
import type { Language } from '../../i18n/language.js';
import { type Say, useLanguage, useSay } from '../../i18n/use-say.js';
import { Status } from '../../parts/Status.js';
import { type ImportJob, isBusy } from './use-import-job.js';

const jobKinds = ['IMPORT_CHECK', 'IMPORT_COMMIT', 'IMPORT_UNDO'] as const;

const Running = ({
  job,
  act,
  say,
  language,
}: {
  readonly job: ImportJob;
  readonly act: string;
  readonly say: Say;
  readonly language: Language;
}) => {
  const words = say('importing.running', { act, message: nameIn(language, job.message, job.messageEn) });
  return (
    <Box sx={{ py: 1 }}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1.5, flexWrap: 'wrap', mb: 1 }}>
        <Typography variant="body2" role="status" sx={{ fontWeight: 600 }}>
          {words}
        </Typography>
        <Typography variant="body2">{say('importing.percentDone', { percent: job.progress })}</Typography>
        <Typography variant="caption" sx={{ color: 'ledger.ink2' }}>
          {say('importing.mayLeave')}
        </Typography>
      </Stack>
      <LinearProgress variant="determinate" value={job.progress} aria-label={words} />
    </Box>
  );
};

/** The last job of a batch at work, or why it did not do what it was asked to. An end as wished shows in the batch itself. */
export const JobLine = ({ job, state }: { readonly job: ImportJob | undefined; readonly state: string }) => {
  const say = useSay();
  const language = useLanguage();
  const kind = jobKinds.find((known) => known === job?.kind);
  if (!job || !kind || state === 'DISCARDED') return null;
  if (isBusy(job)) return <Running job={job} act={say(`importing.jobs.${kind}`)} say={say} language={language} />;
  const message = nameIn(language, job.message, job.messageEn);
  return (
    <Box role="alert" sx={{ pt: 0.75, '& > span': { whiteSpace: 'normal', alignItems: 'flex-start' } }}>
      {job.state === 'FAILED' && <Status tone="bad">{say(`importing.ends.${kind}`, { message })}</Status>}
      {job.state === 'CANCELLED' && <Status tone="idle">{say('importing.cancelled')}</Status>}
    </Box>
  );
};
