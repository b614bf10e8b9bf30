import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { Figures } from './figures.js';

export const PlotTable = ({ table }: { readonly table: Figures }) => (
  <Table size="small" aria-label={table.name}>
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
