import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { Pager } from '../../parts/Pager.js';
import { Status } from '../../parts/Status.js';
import { KindChoice } from './KindChoice.js';
import { type Choices, kindOf, type ParticipationKind } from './participation-choices.js';
import type { AgencyRow } from './use-all-agencies.js';

interface Props {
  readonly rows: readonly AgencyRow[];
  readonly choices: Choices;
  readonly onChoose: (row: AgencyRow, kind: ParticipationKind) => void;
}

const pageSize = 50;

/** The agencies, each with its four choices; what is not stored yet is marked in words. */
export const ParticipationRows = ({ rows, choices, onChoose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const [wanted, setOffset] = useState(0);
  const offset = wanted < rows.length ? wanted : 0;
  if (rows.length === 0) return <Empty what={say('participation.noneFound')} first={say('participation.noneFoundFirst')} />;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={say('cycle.viewParticipants')} sx={{ '& td': { height: 36 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{say('cycle.code')}</TableCell>
            <TableCell>{say('cycle.agency')}</TableCell>
            <TableCell>{say('cycle.sector')}</TableCell>
            <TableCell>{say('participation.level')}</TableCell>
            <TableCell>{say('cycle.kind')}</TableCell>
            <TableCell aria-label={say('participation.state')} sx={{ width: 96 }} />
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.slice(offset, offset + pageSize).map((row) => {
            const name = nameIn(language, row.name, row.nameEn);
            return (
              <TableRow key={row.id}>
                <TableCell sx={{ color: 'ledger.ink2' }}>{row.code}</TableCell>
                <TableCell>{name}</TableCell>
                <TableCell>{nameIn(language, row.sectorEntry.name, row.sectorEntry.nameEn)}</TableCell>
                <TableCell>{nameIn(language, row.administrativeLevelEntry.name, row.administrativeLevelEntry.nameEn)}</TableCell>
                <TableCell>
                  <KindChoice
                    label={say('participation.kindOf', { name })}
                    value={kindOf(row, choices)}
                    onChange={(kind) => onChoose(row, kind)}
                  />
                </TableCell>
                <TableCell>{choices.has(row.id) && <Status tone="info">{say('participation.unsaved')}</Status>}</TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      <Pager offset={offset} size={pageSize} total={rows.length} onMove={setOffset} />
    </Box>
  );
};
