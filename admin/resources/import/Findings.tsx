import { Box, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { nameIn } from '../../formats/name.js';
import { count } from '../../formats/number.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { DownloadButton } from '../../parts/DownloadButton.js';
import { Pager } from '../../parts/Pager.js';
import type { Batch, Finding, Report } from './import-shape.js';

const pageSize = 100;

const FindingRow = ({ finding }: { readonly finding: Finding }) => {
  const say = useSay();
  const language = useLanguage();
  return (
    <TableRow sx={{ verticalAlign: 'top', '& td': { py: 1 } }}>
      <TableCell>{finding.sheet}</TableCell>
      <TableCell sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{finding.address || '–'}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere', color: finding.value === '' ? 'ledger.ink3' : 'ledger.bad' }}>
        {finding.value === '' ? say('importing.noValue') : finding.value}
      </TableCell>
      <TableCell>{nameIn(language, finding.message, finding.messageEn)}</TableCell>
      <TableCell>{nameIn(language, finding.suggestion ?? '–', finding.suggestionEn)}</TableCell>
    </TableRow>
  );
};

/** Each wrong cell: where, what stands there, what is wrong with it, what would be right. */
export const Findings = ({ batch, report: { findings, findingsTotal } }: { readonly batch: Batch; readonly report: Report }) => {
  const say = useSay();
  const language = useLanguage();
  const [offset, setOffset] = useState(0);
  // a file that could not be read has no cell to be marked
  const isMarkable = batch.state === 'FAULTY' && findings.some(({ address }) => address !== '');
  const total = { total: count(findingsTotal, language), count: count(findings.length, language) };
  return (
    <>
      <Stack direction="row" sx={{ px: { xs: 2, sm: 3 }, py: 1, gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        {isMarkable && <DownloadButton path={`/imports/${batch.id}/marked`}>{say('importing.marked')}</DownloadButton>}
        <Typography variant="body2" sx={{ color: 'ledger.ink2', flex: '1 1 320px' }}>
          {say(isMarkable ? 'importing.markedNote' : 'importing.mendNote')}{' '}
          {findingsTotal > findings.length && say('importing.findingsShown', total)}
        </Typography>
      </Stack>
      <Box sx={{ overflowX: 'auto' }}>
        <Table aria-label={say('importing.viewFindings', { count: findingsTotal })}>
          <TableHead>
            <TableRow>
              <TableCell>{say('importing.sheet')}</TableCell>
              <TableCell>{say('importing.address')}</TableCell>
              <TableCell>{say('importing.value')}</TableCell>
              <TableCell>{say('importing.problem')}</TableCell>
              <TableCell>{say('importing.suggestion')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {findings.slice(offset, offset + pageSize).map((finding) => (
              <FindingRow key={`${finding.sheet}!${finding.address}:${finding.code}:${finding.field}`} finding={finding} />
            ))}
          </TableBody>
        </Table>
      </Box>
      <Pager offset={offset} size={pageSize} total={findings.length} onMove={setOffset} />
    </>
  );
};
