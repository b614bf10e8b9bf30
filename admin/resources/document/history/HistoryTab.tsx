import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { LinkBase } from 'react-admin';
import { day, moment } from '../../../formats/date.js';
import { nameIn } from '../../../formats/name.js';
import { VersionHistoryDocument, type VersionHistoryQuery } from '../../../generated/graphql.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { Section } from '../../../parts/Section.js';
import { Sheet } from '../../../parts/Sheet.js';
import { Unread } from '../../../parts/Unread.js';
import { useRead } from '../../../providers/use-read.js';
import type { Version } from '../document-shape.js';
import { flush } from '../simulation/flush.js';
import { VersionStateMark } from '../VersionStateMark.js';
import { Comparison } from './Comparison.js';
import { VersionActs } from './VersionActs.js';

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

const Versions = ({ versions, current }: { readonly versions: readonly Former[]; readonly current: string }) => {
  const say = useSay();
  const language = useLanguage();
  const remark = useRemark();
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
            <TableCell>{say('history.author')}</TableCell>
            <TableCell>{say('history.approver')}</TableCell>
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
              <TableCell>{person(version.author)}</TableCell>
              <TableCell>{person(version.approver)}</TableCell>
              <TableCell>{moment(version.approvedAt, language)}</TableCell>
              <TableCell>{remark(version)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};

/** All versions of the document, and what this one changes as against another. */
export const HistoryTab = ({ version, onChange }: { readonly version: Version; readonly onChange: () => void }) => {
  const say = useSay();
  const { data, error, refetch } = useRead(VersionHistoryDocument, { documentId: version.document.id });
  if (!data)
    return (
      <Sheet>
        <Unread error={error} onRetry={refetch} rows={8} />
      </Sheet>
    );
  const versions = data.configVersions.nodes;
  const change = () => {
    refetch();
    onChange();
  };
  return (
    <Sheet>
      <Section
        title={say('history.versions')}
        note={say('history.versionCount', { count: versions.length })}
        tools={<VersionActs version={version} onChange={change} />}
      >
        <Versions versions={versions} current={version.id} />
      </Section>
      <Comparison version={version} others={versions.filter(({ id }) => id !== version.id)} />
    </Sheet>
  );
};
