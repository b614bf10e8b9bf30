import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { Figures } from './figures.js';

/** Names stay whole and in sight, however many columns of figures stand beside them. */
const wide = {
  '& th, & td': { whiteSpace: 'nowrap' },
  '& th:first-of-type, & td:first-of-type': { position: 'sticky', left: 0, bgcolor: 'ledger.paper' },
};

export const PlotTable = ({ table }: { readonly table: Figures }) => (
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
      {table.rows.map((row) => (
        <TableRow key={row.join('|')}>
          {row.map((cell, column) => (
            <TableCell key={table.head[column]} align={column === 0 ? 'left' : 'right'}>
              {cell ?? '–'}
            </TableCell>
          ))}
        </TableRow>
      ))}
    </TableBody>
  </Table>
);
