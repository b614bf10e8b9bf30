import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { RowLink } from '../../parts/RowLink.js';
import type { AllianceRow } from './alliance-rows.js';
import { useBasisWords } from './use-basis-words.js';

interface Props {
  readonly alliances: readonly AllianceRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

export const AllianceTable = ({ alliances, chosen, onChoose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const bases = useBasisWords();
  return (
    <Table aria-label={say('alliance.title')}>
      <TableHead>
        <TableRow>
          <TableCell>{say('alliance.name')}</TableCell>
          <TableCell>{say('alliance.bases')}</TableCell>
          <TableCell align="right">{say('alliance.members')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {alliances.map((alliance) => (
          <TableRow key={alliance.id} selected={alliance.id === chosen}>
            <TableCell>
              <RowLink isOpen={alliance.id === chosen} onClick={() => onChoose(alliance.id)}>
                {nameIn(language, alliance.name, alliance.nameEn)}
              </RowLink>
            </TableCell>
            <TableCell sx={{ color: 'ledger.ink2' }}>{bases(alliance.bases.nodes)}</TableCell>
            <TableCell align="right">{alliance.members.totalCount}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
