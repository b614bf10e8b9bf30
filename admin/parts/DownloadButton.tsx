import Download from '@mui/icons-material/FileDownloadOutlined';
import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import type { HttpError } from 'react-admin';
import { download } from '../providers/download.js';
import { Refused } from './Refused.js';

interface Props {
  readonly path: string;
  readonly isDisabled?: boolean;
  readonly children: string;
}

/** Fetches a file; what stood in the way is said beside the button. */
export const DownloadButton = ({ path, isDisabled = false, children }: Props) => {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<HttpError>();
  const keep = () => {
    setBusy(true);
    setRefusal(undefined);
    download(path)
      .catch(setRefusal)
      .finally(() => setBusy(false));
  };
  return (
    <Stack sx={{ gap: 0.75, alignItems: 'flex-start' }}>
      <Button startIcon={<Download />} disabled={isDisabled || isBusy} onClick={keep}>
        {children}
      </Button>
      <Refused refusal={refusal} />
    </Stack>
  );
};
