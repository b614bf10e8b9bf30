import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { day } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { Panel } from '../../parts/Panel.js';
import { useRecord } from '../../providers/use-record.js';
import type { Alliance } from './alliance-rows.js';
import { useBasisWords } from './use-basis-words.js';

const wide = { display: { xs: 'none', sm: 'table-cell' } };

const Members = ({ members }: { readonly members: Alliance['members']['nodes'] }) => {
  const say = useSay();
  const language = useLanguage();
  const of = (entry: { readonly name: string; readonly nameEn: string }) => nameIn(language, entry.name, entry.nameEn);
  return (
    <Box sx={{ mx: -2 }}>
      <Table aria-label={say('alliance.members')} sx={{ '& td:first-of-type, & th:first-of-type': { pl: 2 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{say('alliance.agency')}</TableCell>
            <TableCell>{say('alliance.sector')}</TableCell>
            <TableCell sx={wide}>{say('alliance.level')}</TableCell>
            <TableCell sx={wide}>{say('alliance.place')}</TableCell>
            <TableCell align="right">{say('alliance.since')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {members.map(({ id, agency, validFrom }) => (
            <TableRow key={id}>
              <TableCell>{of(agency)}</TableCell>
              <TableCell>{of(agency.sectorEntry)}</TableCell>
              <TableCell sx={wide}>{of(agency.administrativeLevelEntry)}</TableCell>
              <TableCell sx={wide}>{agency.place ?? '–'}</TableCell>
              <TableCell align="right">{day(validFrom, language)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};

/** One alliance: what it rests on, and who is in it today. */
export const AllianceMembers = ({ id }: { readonly id: string }) => {
  const say = useSay();
  const language = useLanguage();
  const bases = useBasisWords();
  const { data, error, refetch } = useRecord<Alliance>('alliances', id);
  if (error) return <Failure failure={error} onRetry={() => void refetch()} />;
  if (!data) return <GreyRows rows={6} />;
  const name = nameIn(language, data.name, data.nameEn);
  const over = [bases(data.bases.nodes), say('alliance.memberNote', { count: data.members.totalCount })].join(say('parts.comma'));
  return (
    <Panel label={say('alliance.panel', { name })} over={over} title={name}>
      {data.members.nodes.length > 0 ? <Members members={data.members.nodes} /> : <Empty what={say('alliance.noMembers')} />}
    </Panel>
  );
};
