import { Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { moment } from '../../formats/date.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { RowLink } from '../../parts/RowLink.js';
import { stickyHead } from '../../parts/sticky-head.js';
import { ActionName } from './ActionName.js';
import type { AuditEntry } from './audit-shape.js';
import { OutcomeMark } from './OutcomeMark.js';
import { useAuditWords } from './use-audit-words.js';

interface Props {
  readonly entries: readonly AuditEntry[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

export const AuditTable = ({ entries, chosen, onChoose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const { role, subject } = useAuditWords();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const isWide = !chosen && !isNarrow;
  return (
    <Table aria-label={say('audit.title')} sx={stickyHead}>
      <TableHead>
        <TableRow>
          <TableCell>{say('audit.when')}</TableCell>
          <TableCell>{say('audit.account')}</TableCell>
          {isWide && <TableCell>{say('audit.role')}</TableCell>}
          <TableCell>{say('audit.action')}</TableCell>
          {!isNarrow && <TableCell>{say('audit.outcome')}</TableCell>}
          {isWide && <TableCell>{say('audit.subject')}</TableCell>}
          {isWide && <TableCell align="right">{say('audit.number')}</TableCell>}
        </TableRow>
      </TableHead>
      <TableBody>
        {entries.map((entry) => (
          <TableRow key={entry.id} selected={entry.id === chosen}>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{moment(entry.occurredAt, language)}</TableCell>
            <TableCell>{entry.accountCode}</TableCell>
            {isWide && <TableCell>{role(entry.role)}</TableCell>}
            <TableCell>
              <RowLink isOpen={entry.id === chosen} onClick={() => onChoose(entry.id)}>
                <ActionName action={entry.action} />
              </RowLink>
              {isNarrow && entry.outcome === 'DENIED' && <OutcomeMark outcome={entry.outcome} />}
            </TableCell>
            {!isNarrow && (
              <TableCell>
                <OutcomeMark outcome={entry.outcome} />
              </TableCell>
            )}
            {isWide && <TableCell>{subject(entry.subjectType)}</TableCell>}
            {isWide && <TableCell align="right">{entry.seal?.number ?? say('audit.unsealed')}</TableCell>}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
