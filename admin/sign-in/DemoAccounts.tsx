import { Box, ButtonBase, Typography } from '@mui/material';
import type { Theme } from '@mui/material/styles';
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
  columnGap: 1.5,
  textAlign: 'left',
  typography: 'body2',
  px: 1,
  '&:hover, &:focus-visible': {
    bgcolor: 'ledger.hover',
    boxShadow: (theme: Theme) => `inset 3px 0 0 ${theme.palette.ledger.accent}`,
  },
};
const twoColumns = 'minmax(0,1fr) auto';
const threeColumns = { xs: twoColumns, sm: 'minmax(164px,auto) minmax(0,1fr) auto' };

interface OfferedProps {
  readonly account: DemoAccount;
  readonly isBusy: boolean;
  readonly onAttempt: Props['onAttempt'];
}

/** Agencies go by their own name, everyone else by the role and what it is for. */
const Offered = ({ account, isBusy, onAttempt }: OfferedProps) => {
  const say = useSay();
  const language = useLanguage();
  const isAgency = account.role === 'AGENCY';
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'ledger.line' }}>
      <ButtonBase
        disabled={isBusy}
        onClick={() => onAttempt({ account: account.code, password: account.password ?? '' })}
        sx={{ ...row, gridTemplateColumns: isAgency ? twoColumns : threeColumns }}
      >
        <Box component="span" sx={{ fontWeight: 600 }}>
          {isAgency ? nameIn(language, account.nameZh, account.nameEn) : say(`frame.role.${account.role}`)}
        </Box>
        {!isAgency && (
          <Box component="span" sx={{ color: 'ledger.ink2', display: { xs: 'none', sm: 'inline' } }}>
            {say(`signIn.doing.${account.role}`)}
          </Box>
        )}
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
                sx={{ m: 0, p: 0, listStyle: 'none', borderTop: 1, borderColor: 'ledger.rule', maxHeight: 132, overflowY: 'auto' }}
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
