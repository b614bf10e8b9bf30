import type { ThemeOptions } from '@mui/material/styles';
import { barHeight, type Ledger, rowHeight } from './tokens.js';
import { size, strong } from './type.js';

const cell = (c: Ledger) => ({
  styleOverrides: {
    root: {
      ...size(13, 20),
      padding: '0 8px',
      height: rowHeight.list,
      borderBottom: `1px solid ${c.line}`,
      '&:first-of-type': { paddingLeft: 24 },
      '&:last-of-type': { paddingRight: 16 },
      '@media (max-width:599.95px)': { '&:first-of-type': { paddingLeft: 16 } },
    },
    sizeSmall: { padding: '0 8px', height: rowHeight.compact },
    head: {
      ...size(12, 16),
      color: c.ink2,
      backgroundColor: c.sunk,
      height: rowHeight.head,
      borderBottom: `1px solid ${c.rule}`,
      whiteSpace: 'nowrap',
    },
    stickyHeader: { backgroundColor: c.sunk },
  },
});

/** Hairlines only, a sunk head that stays under the app bar, figures of one width. */
export const tables = (c: Ledger) =>
  ({
    MuiTableCell: cell(c),
    MuiTableRow: {
      styleOverrides: {
        root: {
          '&.MuiTableRow-hover:hover': { backgroundColor: c.hover },
          '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: c.picked },
        },
      },
    },
    MuiTableSortLabel: {
      styleOverrides: {
        root: { '&.Mui-active': { color: c.ink, fontWeight: strong }, '& .MuiTableSortLabel-icon': { fontSize: 14, margin: '0 2px' } },
      },
    },
    RaDataTable: {
      styleOverrides: {
        root: {
          '& .RaDataTable-tableWrapper': { overflow: 'visible' },
          '& thead .MuiTableCell-head': { position: 'sticky', top: barHeight, zIndex: 2, backgroundColor: c.sunk },
          '& .RaDataTable-headerCell, & .MuiTableCell-head': { padding: '0 8px' },
        },
      },
    },
    MuiTablePagination: {
      styleOverrides: {
        root: { color: c.ink2 },
        toolbar: { minHeight: 44 },
        selectLabel: size(12, 18),
        displayedRows: size(12, 18),
        select: size(12, 18),
      },
    },
  }) as unknown as ThemeOptions['components'];
