import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { LinkBase } from 'react-admin';
import { moment } from '../../formats/date.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { Section } from '../../parts/Section.js';
import { Status } from '../../parts/Status.js';
import { VersionStateMark } from '../document/VersionStateMark.js';
import type { OwnDecision } from './approval-shape.js';
import { wholeWidth } from './whole-width.js';

interface RowProps {
  readonly decision: OwnDecision;
  readonly isNarrow: boolean;
}

const Row = ({ decision, isNarrow }: RowProps) => {
  const say = useSay();
  const language = useLanguage();
  const { versionId, document, label, state, isApproval, reason, decidedAt } = decision;
  return (
    <TableRow>
      <TableCell>
        <Link component={LinkBase} to={`/documents/${versionId}/show`}>
          {say('document.versionTitle', { name: document, label })}
        </Link>
      </TableCell>
      <TableCell>
        <Status tone={isApproval ? 'ok' : 'bad'}>{say(isApproval ? 'approval.wasApproved' : 'approval.wasReturned')}</Status>
        {isNarrow && <Box sx={{ typography: 'caption', color: 'ledger.ink2' }}>{moment(decidedAt, language)}</Box>}
        {isNarrow && reason && <Box sx={{ overflowWrap: 'anywhere' }}>{reason}</Box>}
      </TableCell>
      {!isNarrow && <TableCell sx={{ overflowWrap: 'anywhere', color: reason ? 'ledger.ink' : 'ledger.ink3' }}>{reason ?? '–'}</TableCell>}
      {!isNarrow && <TableCell sx={{ whiteSpace: 'nowrap' }}>{moment(decidedAt, language)}</TableCell>}
      {!isNarrow && (
        <TableCell>
          <VersionStateMark state={state} />
        </TableCell>
      )}
    </TableRow>
  );
};

/** What the reader approved or returned lately, each time it did, and what became of it. */
export const DecidedTable = ({ decided }: { readonly decided: readonly OwnDecision[] }) => {
  const say = useSay();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const title = say('approval.decided');
  return (
    <Section title={title} note={say('approval.decidedNote')}>
      {decided.length === 0 && <Empty isFlush what={say('approval.decidedEmpty')} first={say('approval.decidedFirst')} />}
      {decided.length > 0 && (
        <Table aria-label={title} sx={wholeWidth}>
          <TableHead>
            <TableRow>
              <TableCell>{say('document.document')}</TableCell>
              <TableCell>{say(isNarrow ? 'approval.decisionAndReason' : 'approval.decision')}</TableCell>
              {!isNarrow && <TableCell sx={{ width: '36%' }}>{say('approval.reason')}</TableCell>}
              {!isNarrow && <TableCell>{say('approval.decidedAt')}</TableCell>}
              {!isNarrow && <TableCell>{say('approval.stateNow')}</TableCell>}
            </TableRow>
          </TableHead>
          <TableBody>
            {decided.map((decision) => (
              <Row key={`${decision.versionId} ${decision.decidedAt}`} decision={decision} isNarrow={isNarrow} />
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
};
