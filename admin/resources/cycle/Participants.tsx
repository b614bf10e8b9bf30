import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { nameIn } from '../../formats/name.js';
import { ParticipantsDocument } from '../../generated/graphql.js';
import type { MessageKey } from '../../i18n/messages.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { Pager } from '../../parts/Pager.js';
import { useRead } from '../../providers/use-read.js';
import type { Cycle } from './cycle-shape.js';

const pageSize = 100;

/** Who takes part, and as what. An agency outside has no score: not assessed, neither missing nor zero. */
export const Participants = ({ cycle }: { readonly cycle: Cycle }) => {
  const say = useSay();
  const language = useLanguage();
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useRead(ParticipantsDocument, { cycleId: cycle.id, first: pageSize, offset });
  if (error) return <Failure failure={error} onRetry={refetch} />;
  if (!data) return <GreyRows rows={12} />;
  if (data.participations.totalCount === 0) return <Empty what={say('cycle.noParticipants')} />;
  const rows = data.participations.nodes.toSorted((a, b) => a.agency.code.localeCompare(b.agency.code));
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={say('cycle.viewParticipants')}>
        <TableHead>
          <TableRow>
            <TableCell>{say('cycle.agency')}</TableCell>
            <TableCell>{say('cycle.code')}</TableCell>
            <TableCell>{say('cycle.sector')}</TableCell>
            <TableCell>{say('cycle.kind')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, agency, kind }) => (
            <TableRow key={id}>
              <TableCell>{nameIn(language, agency.name, agency.nameEn)}</TableCell>
              <TableCell>{agency.code}</TableCell>
              <TableCell>{nameIn(language, agency.sectorEntry.name, agency.sectorEntry.nameEn)}</TableCell>
              <TableCell>{say(`cycle.kinds.${kind}` as MessageKey)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Pager offset={offset} size={pageSize} total={data.participations.totalCount} onMove={setOffset} />
    </Box>
  );
};
