import { Box, ButtonBase, Typography } from '@mui/material';
import { nameIn } from '../formats/name.js';
import type { MessageKey } from '../i18n/messages.js';
import { useLanguage, useSay } from '../i18n/use-say.js';
import type { DemoAccount, Role } from '../providers/session.js';
import type { Attempt } from './attempt.js';

interface Group {
  readonly title: MessageKey;
  readonly roles: readonly Role[];
}
const groups: readonly Group[] = [
  { title: 'signIn.groupDepartment', roles: ['DEPARTMENT', 'APPROVER', 'ANALYST', 'REVIEWER'] },
  { title: 'signIn.groupAgency', roles: ['AGENCY'] },
  { title: 'signIn.groupAdministration', roles: ['SYSTEM', 'SECURITY', 'AUDIT'] },
];

interface Props {
  readonly accounts: readonly DemoAccount[];
  readonly isBusy: boolean;
  readonly onAttempt: (attempt: Attempt) => void;
}

const row = {
  width: '100%',
  minHeight: 36,
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0,1fr) auto', sm: 'minmax(132px,auto) minmax(0,1fr) auto' },
  columnGap: 1.5,
  textAlign: 'left',
  typography: 'body2',
  px: 1,
  '&:hover, &:focus-visible': {
    bgcolor: 'ledger.hover',
    boxShadow: (theme: { palette: { ledger: { accent: string } } }) => `inset 3px 0 0 ${theme.palette.ledger.accent}`,
  },
};

const Offered = ({
  account,
  isBusy,
  onAttempt,
}: {
  readonly account: DemoAccount;
  readonly isBusy: boolean;
  readonly onAttempt: Props['onAttempt'];
}) => {
  const say = useSay();
  const name = nameIn(useLanguage(), account.nameZh, account.nameEn);
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'ledger.line' }}>
      <ButtonBase disabled={isBusy} onClick={() => onAttempt({ account: account.code, password: account.password ?? '' })} sx={row}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {account.role === 'AGENCY' ? name : say(`frame.role.${account.role}`)}
        </Box>
        <Box component="span" sx={{ color: 'ledger.ink2', display: { xs: 'none', sm: 'inline' } }}>
          {say(`signIn.doing.${account.role}`)}
        </Box>
        <Box component="span" sx={{ color: 'ledger.ink2' }}>
          {account.code}
        </Box>
      </ButtonBase>
    </Box>
  );
};

/** The demonstration accounts that the server offers, by where their people sit; one click signs in. */
export const DemoAccounts = ({ accounts, isBusy, onAttempt }: Props) => {
  const say = useSay();
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography variant="h3" component="h2">
        {say('signIn.demoTitle')}
      </Typography>
      <Typography variant="caption" component="p" sx={{ m: 0, color: 'ledger.ink2' }}>
        {say('signIn.demoNote')}
      </Typography>
      {groups.map(({ title, roles }) => {
        const members = accounts
          .filter((account) => roles.includes(account.role))
          .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
        return (
          members.length > 0 && (
            <Box key={title} sx={{ mt: 1.5 }}>
              <Typography variant="label" component="h3" sx={{ m: 0, mb: 0.25, px: 1 }}>
                {say(title)}
              </Typography>
              <Box
                component="ul"
                sx={{ m: 0, p: 0, listStyle: 'none', borderTop: 1, borderColor: 'ledger.rule', maxHeight: 278, overflowY: 'auto' }}
              >
                {members.map((account) => (
                  <Offered key={account.code} account={account} isBusy={isBusy} onAttempt={onAttempt} />
                ))}
              </Box>
            </Box>
          )
        );
      })}
    </Box>
  );
};
