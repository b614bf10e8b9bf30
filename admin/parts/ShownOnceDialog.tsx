import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { ShownOnce } from './ShownOnce.js';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly secret: string;
  /** what to do with it, and how long it holds */
  readonly children: ReactNode;
  readonly done: string;
  readonly onClose: () => void;
}

/** What is told this one time stays until it is put away on purpose: neither Escape nor a click beside it closes the dialog. */
export const ShownOnceDialog = ({ title, label, secret, children, done, onClose }: Props) => {
  const heading = useId();
  return (
    <Dialog open aria-labelledby={heading} maxWidth="sm" fullWidth>
      <DialogTitle id={heading} variant="h2">
        {title}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5, typography: 'body2' }}>
        <div>{children}</div>
        <ShownOnce label={label} text={secret} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" color="primary" onClick={onClose}>
          {done}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
