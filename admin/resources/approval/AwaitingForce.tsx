import { Link, Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { LinkBase } from 'react-admin';
import { day, moment } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { Section } from '../../parts/Section.js';
import { VersionStateMark } from '../document/VersionStateMark.js';
import type { ApprovalVersion } from './approval-shape.js';
import { wholeWidth } from './whole-width.js';

/** Approved versions that are to be brought into force, or wait for their day. For those who may do it. */
export const AwaitingForce = ({ versions }: { readonly versions: readonly ApprovalVersion[] }) => {
  const say = useSay();
  const language = useLanguage();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const title = say('approval.toPublish');
  return (
    <Section title={title} note={versions.length > 0 && say('approval.count', { count: versions.length })}>
      {versions.length === 0 && <Empty isFlush what={say('approval.toPublishEmpty')} first={say('approval.toPublishFirst')} />}
      {versions.length > 0 && (
        <Table aria-label={title} sx={wholeWidth}>
          <TableHead>
            <TableRow>
              <TableCell>{say('document.document')}</TableCell>
              <TableCell>{say('cycle.stateLabel')}</TableCell>
              {!isNarrow && <TableCell>{say('document.approved')}</TableCell>}
              <TableCell>{say('document.validFrom')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {versions.map(({ id, label, state, approvedAt, validFrom, document }) => (
              <TableRow key={id}>
                <TableCell>
                  <Link component={LinkBase} to={`/documents/${id}/show`}>
                    {say('document.versionTitle', { name: nameIn(language, document.name, document.nameEn), label })}
                  </Link>
                </TableCell>
                <TableCell>
                  <VersionStateMark state={state} />
                </TableCell>
                {!isNarrow && <TableCell sx={{ whiteSpace: 'nowrap' }}>{moment(approvedAt, language)}</TableCell>}
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{validFrom ? day(validFrom, language) : say('approval.noDay')}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
};
