import { Box, Button, Stack } from '@mui/material';
import type { HttpError } from 'react-admin';
import { useSay } from '../i18n/use-say.js';
import { StatusSentence } from './StatusSentence.js';

interface Props {
  readonly refusal: HttpError | undefined;
  /** reads the record again, offered when another has changed it meanwhile */
  readonly onReload?: () => void;
}

/** Why a command did not happen, in the server's own sentence, and that nothing was changed. Stands where the command was given. */
export const Refused = ({ refusal, onReload }: Props) => {
  const say = useSay();
  if (!refusal) return null;
  const sentence = refusal.message || say(refusal.status === 0 ? 'parts.unreachable' : 'parts.unexpected');
  const isConflict = refusal.status === 409;
  return (
    <Stack role="alert" direction="row" sx={{ alignItems: 'flex-start', gap: 1, flexWrap: 'wrap' }}>
      <Box sx={{ minWidth: 0, flex: '1 1 240px' }}>
        <StatusSentence tone="bad">
          {sentence} {say('parts.nothingSaved')}
        </StatusSentence>
      </Box>
      {isConflict && onReload && (
        <Button size="small" onClick={onReload}>
          {say('parts.readNewer')}
        </Button>
      )}
    </Stack>
  );
};
