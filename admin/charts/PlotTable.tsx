import { Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';
import type { Cell } from '../formats/csv.js';
import type { Figures } from './figures.js';

/** Names stay whole and in sight, however many columns of figures stand beside them. */
const wide = {
  '& th, & td': { whiteSpace: 'nowrap' },
  '& th:first-of-type, & td:first-of-type': { position: 'sticky', left: 0 },
  '& th:first-of-type': { bgcolor: 'ledger.sunk' },
  '& td:first-of-type': { bgcolor: 'ledger.paper' },
};

/** On the page a minus is one; in the file it stays what spreadsheets read. */
const shown = (cell: Cell): Cell => (typeof cell === 'string' && /^-\d/.test(cell) ? `−${cell.slice(1)}` : cell);

interface Props {
  readonly table: Figures;
  /** the first cell of each row then opens what the row is about */
  readonly onOpen?: (row: number) => void;
}

const Opener = ({ onOpen, children }: { readonly onOpen: (() => void) | undefined; readonly children: ReactNode }) =>
  onOpen ? (
    <Link component="button" type="button" onClick={onOpen} sx={{ font: 'inherit', verticalAlign: 'baseline', textAlign: 'left' }}>
      {children}
    </Link>
  ) : (
    children
  );

export const PlotTable = ({ table, onOpen }: Props) => (
  <Table size="small" aria-label={table.name} sx={wide}>
    <TableHead>
      <TableRow>
        {table.head.map((title, column) => (
          <TableCell key={title} align={column === 0 ? 'left' : 'right'}>
            {title}
          </TableCell>
        ))}
      </TableRow>
    </TableHead>
    <TableBody>
      {table.rows.map((row, place) => (
        <TableRow key={row.join('|')}>
          {row.map((cell, column) => (
            <TableCell key={table.head[column]} align={column === 0 ? 'left' : 'right'}>
              <Opener onOpen={column === 0 && onOpen ? () => onOpen(place) : undefined}>{shown(cell) ?? '–'}</Opener>
            </TableCell>
          ))}
        </TableRow>
      ))}
    </TableBody>
  </Table>
);
