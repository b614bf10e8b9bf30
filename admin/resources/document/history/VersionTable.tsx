import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { LinkBase } from 'react-admin';
import { day, moment } from '../../../formats/date.js';
import { nameIn } from '../../../formats/name.js';
import type { VersionHistoryQuery } from '../../../generated/graphql.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { flush } from '../simulation/flush.js';
import { VersionStateMark } from '../VersionStateMark.js';

type Former = VersionHistoryQuery['configVersions']['nodes'][number];

const useRemark = (): ((version: Former) => string) => {
  const say = useSay();
  return ({ returnReason, withdrawReason, restoredFrom }) =>
    [
      withdrawReason && say('history.withdrawn', { reason: withdrawReason }),
      returnReason && say('history.returned', { reason: returnReason }),
      restoredFrom && say('history.restored', { label: restoredFrom.label }),
    ]
      .filter(Boolean)
      .join(say('history.join')) || '–';
};

/** How each version stands, who made and approved it, and what was said of it. */
export const VersionTable = ({ versions, current }: { readonly versions: readonly Former[]; readonly current: string }) => {
  const say = useSay();
  const language = useLanguage();
  const remark = useRemark();
  // an approver reads no accounts
  const withPeople = versions.some(({ author }) => author);
  const person = (of: Former['author'] | Former['approver']) => (of ? nameIn(language, of.name, of.nameEn) : '–');
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={say('history.versions')} sx={{ ...flush, minWidth: 880 }}>
        <TableHead>
          <TableRow>
            <TableCell>{say('document.label')}</TableCell>
            <TableCell>{say('cycle.stateLabel')}</TableCell>
            <TableCell>{say('document.validFrom')}</TableCell>
            <TableCell>{say('document.validTo')}</TableCell>
            {withPeople && <TableCell>{say('history.author')}</TableCell>}
            {withPeople && <TableCell>{say('history.approver')}</TableCell>}
            <TableCell>{say('document.approved')}</TableCell>
            <TableCell>{say('history.remark')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {versions.map((version) => (
            <TableRow key={version.id} selected={version.id === current}>
              <TableCell>
                <Link component={LinkBase} to={`/documents/${version.id}/show`} aria-current={version.id === current ? 'page' : undefined}>
                  {version.label}
                </Link>
              </TableCell>
              <TableCell>
                <VersionStateMark state={version.state} />
              </TableCell>
              <TableCell>{day(version.validFrom, language)}</TableCell>
              <TableCell>{day(version.validTo, language)}</TableCell>
              {withPeople && <TableCell>{person(version.author)}</TableCell>}
              {withPeople && <TableCell>{person(version.approver)}</TableCell>}
              <TableCell>{moment(version.approvedAt, language)}</TableCell>
              <TableCell>{remark(version)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
