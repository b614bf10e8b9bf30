import { Box, Button, Typography } from '@mui/material';
import { HttpError } from 'react-admin';
import { useSay } from '../i18n/use-say.js';
import type { FailureDetail } from '../providers/graph.js';
import { Status } from './Status.js';

interface Props {
  readonly failure: unknown;
  readonly onRetry?: () => void;
  /** it takes the place of the whole page, so its heading is the page's */
  readonly isPage?: boolean;
}

/** What failed, that nothing was saved, the number of the request, and a way to try again. */
export const Failure = ({ failure, onRetry, isPage = false }: Props) => {
  const say = useSay();
  const told = failure instanceof HttpError ? failure : undefined;
  const detail = told?.body as FailureDetail | undefined;
  const sentence = told?.message || say(told?.status === 0 ? 'parts.unreachable' : 'parts.unexpected');
  return (
    <Box role="alert" sx={{ px: { xs: 2, sm: 3 }, py: 3, maxWidth: 720 }}>
      <Typography variant="h2" component={isPage ? 'h1' : 'h2'}>
        <Status tone="bad">{say('parts.failureTitle')}</Status>
      </Typography>
      <Typography variant="body1" component="p" sx={{ m: 0, mt: 0.5 }}>
        {sentence}
      </Typography>
      <Typography variant="caption" component="p" sx={{ m: 0, mt: 0.5, color: 'ledger.ink2' }}>
        {say('parts.nothingSaved')} {detail?.requestId && say('parts.requestId', { id: detail.requestId })}
      </Typography>
      {onRetry && (
        <Button sx={{ mt: 1.5 }} onClick={onRetry}>
          {say('parts.retry')}
        </Button>
      )}
    </Box>
  );
};
