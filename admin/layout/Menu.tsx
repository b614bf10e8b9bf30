import { Box, MenuList, Typography } from '@mui/material';
import { MenuItemLink, useSidebarState } from 'react-admin';
import { useSay } from '../i18n/use-say.js';
import { useSignedIn } from '../providers/use-session.js';
import { menuOf } from './menu-entries.js';
import { CountedIcon, WaitingCount } from './WaitingCount.js';

export const Menu = () => {
  const say = useSay();
  const [isOpen] = useSidebarState();
  const groups = menuOf(useSignedIn()?.grant.role);
  return (
    <Box component="nav" aria-label={say('frame.mainMenu')} sx={{ py: 1 }}>
      {groups.map(({ title, entries }) => (
        <Box key={title ?? 'start'} sx={{ mb: 1 }}>
          {title && isOpen && (
            <Typography variant="label" component="div" aria-hidden sx={{ px: 2, pt: 1, pb: 0.5, color: 'ledger.ink3' }}>
              {say(title)}
            </Typography>
          )}
          <MenuList disablePadding aria-label={say(title ?? 'frame.start')}>
            {entries.map(({ to, label, icon: Icon, isCounted }) => (
              <MenuItemLink
                key={to}
                to={to}
                primaryText={isCounted ? <WaitingCount label={say(label)} /> : say(label)}
                leftIcon={
                  isCounted && !isOpen ? (
                    <CountedIcon>
                      <Icon />
                    </CountedIcon>
                  ) : (
                    <Icon />
                  )
                }
              />
            ))}
          </MenuList>
        </Box>
      ))}
    </Box>
  );
};
