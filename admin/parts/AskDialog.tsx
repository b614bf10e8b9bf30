import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useSay } from '../i18n/use-say.js';

interface Props {
  readonly title: string;
  readonly act: string;
  readonly isBusy: boolean;
  readonly isReady?: boolean;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks before an act that others will feel: what it will do, what must be given for it, the act by its name. */
export const AskDialog = ({ title, act, isBusy, isReady = true, onAct, onClose, children }: Props) => {
  const say = useSay();
  const heading = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (isReady && !isBusy) onAct();
  };
  return (
    <Dialog open onClose={isBusy ? undefined : onClose} aria-labelledby={heading} maxWidth="sm" fullWidth>
      <Box component="form" onSubmit={submit} noValidate>
        <DialogTitle id={heading} variant="h2">
          {title}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5, typography: 'body2' }}>{children}</DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose} disabled={isBusy}>
            {say('parts.leaveIt')}
          </Button>
          <Button type="submit" variant="contained" color="primary" disabled={isBusy || !isReady}>
            {act}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
};
