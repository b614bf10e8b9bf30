import Account from '@mui/icons-material/AccountCircleOutlined';
import ExpandMore from '@mui/icons-material/ExpandMoreOutlined';
import { ButtonBase, Divider, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { LinkBase, useLogout } from 'react-admin';
import { nameIn } from '../formats/name.js';
import { useLanguage, useSay } from '../i18n/use-say.js';
import type { SignedIn } from '../providers/session.js';
import { useSwitches } from './use-switches.js';

/** Who is signed in; the way out; on a phone also language and theme. */
export const AccountMenu = ({ session, isNarrow }: { readonly session: SignedIn; readonly isNarrow: boolean }) => {
  const say = useSay();
  const language = useLanguage();
  const logout = useLogout();
  const { otherLanguage, switchLanguage, otherTheme, switchTheme } = useSwitches();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = nameIn(language, session.account.nameZh, session.account.nameEn);
  const close = () => setAnchor(null);
  const also = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <>
      <ButtonBase
        aria-label={say('frame.account', { name })}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          height: 32,
          px: 0.75,
          borderRadius: 1,
          gap: 0.25,
          typography: 'body2',
          whiteSpace: 'nowrap',
          minWidth: 0,
          flexShrink: 0,
          '&:hover': { bgcolor: 'ledger.hover' },
        }}
      >
        {isNarrow ? <Account aria-hidden sx={{ fontSize: 20, color: 'ledger.ink2' }} /> : name}
        <ExpandMore aria-hidden sx={{ fontSize: 16, color: 'ledger.ink2' }} />
      </ButtonBase>
      <Menu
        anchorEl={anchor}
        open={Boolean(anchor)}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        {isNarrow && <MenuItem disabled>{name}</MenuItem>}
        {isNarrow && <MenuItem onClick={also(switchLanguage)}>{otherLanguage}</MenuItem>}
        {isNarrow && <MenuItem onClick={also(switchTheme)}>{otherTheme}</MenuItem>}
        {isNarrow && <Divider />}
        <MenuItem component={LinkBase} to="/own" onClick={close}>
          {say('frame.own')}
        </MenuItem>
        <MenuItem onClick={also(() => void logout())}>{say('frame.signOut')}</MenuItem>
      </Menu>
    </>
  );
};
