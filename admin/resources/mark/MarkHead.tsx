import { Box, LinearProgress, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Deadline } from '../../parts/DaysLeft.js';
import { PageHead } from '../../parts/PageHead.js';
import { Status } from '../../parts/Status.js';
import { useSignedIn } from '../../providers/use-session.js';
import { isGiven, isReturned, nextDeadline, type OwnMark } from './mark-shape.js';

interface Props {
  readonly marks: readonly OwnMark[];
  /** the views of the page */
  readonly children: ReactNode;
}

/** For whom, how far, until when; what came back is said first. */
export const MarkHead = ({ marks, children }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const agency = useSignedIn()?.grant.agency;
  const given = marks.filter(isGiven).length;
  const returned = marks.filter(isReturned).length;
  const deadline = nextDeadline(marks);
  const cycles = [...new Set(marks.map(({ cycle }) => nameIn(language, cycle.name, cycle.nameEn)))].join(say('parts.listComma'));
  const progress = say('mark.progress', { given, count: marks.length });
  const what = say('mark.what', { agency: agency ? nameIn(language, agency.nameZh, agency.nameEn) : '', cycles: cycles || '–' });
  const mark = returned > 0 && (
    <Status tone="warn" isTinted>
      {say('mark.returnedCount', { count: returned })}
    </Status>
  );
  return (
    <PageHead title={say('mark.title')} what={what} marks={mark}>
      {marks.length > 0 && (
        <Stack direction="row" sx={{ alignItems: 'center', columnGap: 2, rowGap: 0.5, mt: 1, flexWrap: 'wrap' }}>
          <Typography variant="body2" component="span" sx={{ fontWeight: 600 }}>
            {progress}
          </Typography>
          <Box sx={{ flex: 1, minWidth: 120, maxWidth: 360 }}>
            <LinearProgress variant="determinate" value={(given / marks.length) * 100} aria-label={progress} />
          </Box>
          <Typography variant="body2" component="span" sx={{ color: 'ledger.ink2' }} title={say('parts.daysNote')}>
            {deadline ? (
              <>
                {say('mark.until')} <Deadline until={deadline} />
              </>
            ) : (
              <Status tone="ok">{say('mark.allGiven')}</Status>
            )}
          </Typography>
        </Stack>
      )}
      {children}
    </PageHead>
  );
};
