import Delete from '@mui/icons-material/DeleteOutlineOutlined';
import { Box, Button, IconButton, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { type ReactNode, useRef } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { unseen } from '../../parts/unseen.js';

export interface RowsColumn<Row> {
  readonly key: string;
  readonly head: string;
  readonly width?: number | string;
  readonly cell: (row: Row, place: number) => ReactNode;
}

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly RowsColumn<Row>[];
  readonly onAdd: () => void;
  readonly onRemove: (place: number) => void;
  readonly addLabel: string;
  /** fewer than these cannot be */
  readonly least?: number;
}

/** A field narrower than this shows nothing of what it holds: on a phone the table is scrolled instead. */
const leastWidth = 140;

const dense = {
  '& th, & td': { px: 0.5, '&:first-of-type': { pl: 0 } },
  '& td': { py: 0.5, verticalAlign: 'top', border: 0 },
};

/** A list of the document as a table whose cells are fields; a row is added at the end and removed where it stands. */
export const RowsTable = <Row,>({ label, rows, columns, onAdd, onRemove, addLabel, least = 0 }: Props<Row>) => {
  const say = useSay();
  const add = useRef<HTMLButtonElement>(null);
  // the button pressed goes with the last row, or can be pressed no more: the focus stays at the table
  const remove = (place: number) => {
    if (place === rows.length - 1 || rows.length - 1 <= least) add.current?.focus();
    onRemove(place);
  };
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={label} sx={dense}>
          <TableHead>
            <TableRow>
              {columns.map(({ key, head, width }) => (
                <TableCell key={key} sx={{ width, minWidth: typeof width === 'number' ? width : leastWidth }}>
                  {head}
                </TableCell>
              ))}
              <TableCell sx={{ width: 36 }}>
                <Box component="span" sx={unseen}>
                  {say('editor.removeColumn')}
                </Box>
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row, place) => (
              <TableRow key={place}>
                {columns.map(({ key, cell }) => (
                  <TableCell key={key}>{cell(row, place)}</TableCell>
                ))}
                <TableCell>
                  <IconButton
                    size="small"
                    aria-label={say('editor.removeRow', { place: place + 1 })}
                    disabled={rows.length <= least}
                    onClick={() => remove(place)}
                  >
                    <Delete sx={{ fontSize: 18 }} />
                  </IconButton>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <Button ref={add} size="small" onClick={onAdd} sx={{ mt: 0.5 }}>
        {addLabel}
      </Button>
    </Box>
  );
};
