import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { CountBar } from '../../parts/CountBar.js';
import { Deadline } from '../../parts/DaysLeft.js';
import { RowLink } from '../../parts/RowLink.js';
import { Status } from '../../parts/Status.js';
import type { MissingKind, MissingRow } from './missing-rows.js';

interface Props {
  readonly kind: MissingKind;
  readonly rows: readonly MissingRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const OpenMarks = ({ row, most }: { readonly row: MissingRow; readonly most: number }) => {
  const say = useSay();
  if (row.marks === 0) return <Box sx={{ color: 'ledger.ink3' }}>–</Box>;
  if (row.openMarks === 0) return <Status tone="ok">{say('missing.allGiven')}</Status>;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '36px minmax(48px,1fr)', gap: 1, alignItems: 'center' }}>
      <Box sx={{ textAlign: 'right' }}>{row.openMarks}</Box>
      <CountBar value={row.openMarks} most={most} tone="warn" />
    </Box>
  );
};

/** What each still lacks, as counts with bars; the name opens what exactly. */
export const MissingTable = ({ kind, rows, chosen, onChoose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const most = Math.max(...rows.map(({ openMarks }) => openMarks), 1);
  const isReviewer = kind === 'reviewer';
  return (
    <Table size="small" aria-label={say('missing.title')} sx={{ '& td': { height: 36 } }}>
      <TableHead>
        <TableRow>
          <TableCell>{say(`missing.kinds.${kind}`)}</TableCell>
          <TableCell align="right">{say('missing.given')}</TableCell>
          <TableCell sx={{ width: '30%' }}>{say('missing.openMarks')}</TableCell>
          {isReviewer ? <TableCell>{say('missing.expires')}</TableCell> : <TableCell align="right">{say('missing.unscored')}</TableCell>}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id} selected={row.id === chosen}>
            <TableCell>
              {row.code && (
                <Box component="span" sx={{ color: 'ledger.ink2', mr: 1 }}>
                  {row.code}
                </Box>
              )}
              <RowLink isOpen={row.id === chosen} onClick={() => onChoose(row.id)}>
                {nameIn(language, row.name, row.nameEn)}
              </RowLink>
            </TableCell>
            <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
              {row.marks === 0 ? '–' : `${row.marks - row.openMarks} / ${row.marks}`}
            </TableCell>
            <TableCell>
              <OpenMarks row={row} most={most} />
            </TableCell>
            {isReviewer ? (
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.expiresAt ? <Deadline until={row.expiresAt} /> : '–'}</TableCell>
            ) : (
              <TableCell align="right">{row.unscored === 0 ? '–' : row.unscored}</TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
