import { Box, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { HttpError } from 'react-admin';
import { useSay } from '../i18n/use-say.js';
import { Refused } from '../parts/Refused.js';
import { type SignedIn, switchGrant } from '../providers/session.js';
import { useGrantWords } from './use-grant-words.js';

interface Props {
  readonly session: SignedIn;
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}

/** The grants of this account; choosing one begins again under it. */
export const GrantChoice = ({ session, anchor, onClose }: Props) => {
  const say = useSay();
  const words = useGrantWords();
  const [refusal, setRefusal] = useState<HttpError>();
  const choose = (id: string) => {
    if (id === session.grant.id) return onClose();
    setRefusal(undefined);
    switchGrant(id).catch((failure: unknown) => setRefusal(failure instanceof HttpError ? failure : new HttpError('', 0, {})));
  };
  return (
    <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={onClose} slotProps={{ list: { 'aria-label': say('frame.switchGrant') } }}>
      {session.grants.map((grant) => {
        const { place, role } = words(grant);
        const isInUse = grant.id === session.grant.id;
        return (
          <MenuItem key={grant.id} selected={isInUse} aria-current={isInUse} onClick={() => choose(grant.id)}>
            <ListItemText
              primary={`${place} ${role}`}
              secondary={isInUse ? say('frame.inUse') : undefined}
              slotProps={{ primary: { variant: 'body2' }, secondary: { variant: 'caption' } }}
            />
          </MenuItem>
        );
      })}
      {refusal && (
        <Box component="li" role="none" sx={{ px: 2, py: 1, maxWidth: 360 }}>
          <Refused refusal={refusal} />
        </Box>
      )}
    </Menu>
  );
};
