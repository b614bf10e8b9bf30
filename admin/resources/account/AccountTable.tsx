import { Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { moment } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { RowLink } from '../../parts/RowLink.js';
import { stickyHead } from '../../parts/sticky-head.js';
import { AccountStateMark } from './AccountStateMark.js';
import { type AccountRow, isLockedNow } from './account-shape.js';
import { useHeldRoles } from './use-held-roles.js';

interface Props {
  readonly accounts: readonly AccountRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

export const AccountTable = ({ accounts, chosen, onChoose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const held = useHeldRoles();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const isWide = !chosen && !isNarrow;
  return (
    <Table aria-label={say('account.title')} sx={stickyHead}>
      <TableHead>
        <TableRow>
          <TableCell>{say('account.code')}</TableCell>
          <TableCell>{say('account.name')}</TableCell>
          <TableCell>{say('account.state')}</TableCell>
          {!isNarrow && <TableCell>{say('account.roles')}</TableCell>}
          {isWide && <TableCell align="right">{say('account.failures')}</TableCell>}
          {isWide && <TableCell>{say('account.changed')}</TableCell>}
        </TableRow>
      </TableHead>
      <TableBody>
        {accounts.map((account) => (
          <TableRow key={account.id} selected={account.id === chosen}>
            <TableCell>
              <RowLink isOpen={account.id === chosen} onClick={() => onChoose(account.id)}>
                {account.code}
              </RowLink>
            </TableCell>
            <TableCell>{nameIn(language, account.name, account.nameEn)}</TableCell>
            <TableCell>
              <AccountStateMark account={account} />
            </TableCell>
            {!isNarrow && <TableCell>{account.grants.nodes.map(held).join(say('parts.listComma')) || '–'}</TableCell>}
            {isWide && <TableCell align="right">{isLockedNow(account) ? '–' : account.failedSignIns}</TableCell>}
            {isWide && <TableCell sx={{ whiteSpace: 'nowrap' }}>{moment(account.changedAt, language)}</TableCell>}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
