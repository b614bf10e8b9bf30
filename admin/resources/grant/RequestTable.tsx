import { Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { moment } from '../../formats/date.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { RowLink } from '../../parts/RowLink.js';
import { stickyHead } from '../../parts/sticky-head.js';
import type { RequestRow } from './grant-shape.js';
import { RequestStateMark } from './RequestStateMark.js';
import { useGrantPhrases } from './use-grant-phrases.js';

interface Props {
  readonly requests: readonly RequestRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  /** all of them wait, for a decision by whoever looks: who asks and why says more than that they wait */
  readonly isForDecision: boolean;
}

/** Who asks, for whom, for what; the reason and the decision are in the panel, and in the row where there is room. */
export const RequestTable = ({ requests, chosen, onChoose, isForDecision }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const { role, who, scope, days } = useGrantPhrases();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const isWide = !chosen && !isNarrow;
  const showsReason = isWide && isForDecision;
  return (
    <Table aria-label={say('grant.requests')} sx={stickyHead}>
      <TableHead>
        <TableRow>
          <TableCell>{say('grant.forWhom')}</TableCell>
          <TableCell>{say('grant.role')}</TableCell>
          {!isNarrow && <TableCell>{say('grant.scope')}</TableCell>}
          {isWide && <TableCell>{say('grant.days')}</TableCell>}
          {isWide && <TableCell>{say('grant.askedBy')}</TableCell>}
          {!isNarrow && <TableCell>{say('grant.askedAt')}</TableCell>}
          <TableCell>{say(showsReason ? 'grant.reason' : 'grant.state')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {requests.map((request) => (
          <TableRow key={request.id} selected={request.id === chosen}>
            <TableCell>
              <RowLink isOpen={request.id === chosen} onClick={() => onChoose(request.id)}>
                {who(request.account)}
              </RowLink>
            </TableCell>
            <TableCell>{role(request.role)}</TableCell>
            {!isNarrow && <TableCell>{scope(request.agency)}</TableCell>}
            {isWide && <TableCell>{days(request.validFrom, request.validTo)}</TableCell>}
            {isWide && <TableCell>{who(request.requestedBy)}</TableCell>}
            {!isNarrow && <TableCell sx={{ whiteSpace: 'nowrap' }}>{moment(request.requestedAt, language)}</TableCell>}
            <TableCell>{showsReason ? request.reason : <RequestStateMark state={request.state} />}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
