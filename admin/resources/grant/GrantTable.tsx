import { Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useSay } from '../../i18n/use-say.js';
import { RowLink } from '../../parts/RowLink.js';
import { stickyHead } from '../../parts/sticky-head.js';
import { GrantStandingMark } from './GrantStandingMark.js';
import type { GrantRow } from './grant-shape.js';
import { useGrantPhrases } from './use-grant-phrases.js';

interface Props {
  readonly grants: readonly GrantRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

export const GrantTable = ({ grants, chosen, onChoose }: Props) => {
  const say = useSay();
  const { role, who, scope, days } = useGrantPhrases();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const isWide = !chosen && !isNarrow;
  return (
    <Table aria-label={say('grant.held')} sx={stickyHead}>
      <TableHead>
        <TableRow>
          <TableCell>{say('grant.account')}</TableCell>
          <TableCell>{say('grant.role')}</TableCell>
          {!isNarrow && <TableCell>{say('grant.scope')}</TableCell>}
          {isWide && <TableCell>{say('grant.days')}</TableCell>}
          <TableCell>{say('grant.state')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {grants.map((grant) => (
          <TableRow key={grant.id} selected={grant.id === chosen}>
            <TableCell>
              <RowLink isOpen={grant.id === chosen} onClick={() => onChoose(grant.id)}>
                {who(grant.account)}
              </RowLink>
            </TableCell>
            <TableCell>{role(grant.role)}</TableCell>
            {!isNarrow && <TableCell>{scope(grant.agency)}</TableCell>}
            {isWide && <TableCell>{days(grant.validFrom, grant.validTo)}</TableCell>}
            <TableCell>
              <GrantStandingMark grant={grant} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
