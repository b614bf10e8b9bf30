import type { ThemeOptions } from '@mui/material/styles';
import type { Ledger } from './tokens.js';
import { size, strong } from './type.js';

const button = (c: Ledger) => ({
  ...size(13, 20),
  height: 32,
  padding: '0 12px',
  borderRadius: 4,
  minWidth: 0,
  whiteSpace: 'nowrap',
  '& .MuiButton-startIcon': { marginRight: 6, marginLeft: -2, '& svg': { fontSize: 16 } },
  variants: [
    {
      props: { variant: 'outlined' },
      style: { borderColor: c.rule, color: c.ink, backgroundColor: c.paper, '&:hover': { borderColor: c.edge, backgroundColor: c.hover } },
    },
    {
      props: { variant: 'contained' },
      style: {
        backgroundColor: c.accentFill,
        color: c.onAccent,
        fontWeight: strong,
        '&:hover': { backgroundColor: c.accentFill, filter: 'brightness(.9)' },
      },
    },
    { props: { variant: 'text' }, style: { color: c.ink2, padding: '0 8px', '&:hover': { backgroundColor: c.hover, color: c.ink } } },
    { props: { size: 'small' }, style: { height: 26, padding: '0 8px', ...size(12, 18) } },
  ],
});

const chip = (c: Ledger) => ({
  root: { ...size(12, 18), height: 22, borderRadius: 3, borderColor: c.rule, color: c.ink2 },
  label: { padding: '0 6px' },
});

const link = (c: Ledger) => ({
  color: c.ink,
  textDecorationColor: c.rule,
  textUnderlineOffset: 4,
  '&:hover': { color: c.accent, textDecorationColor: c.accent },
});

const menuItem = (c: Ledger) => ({
  ...size(13, 20),
  minHeight: 32,
  '&.Mui-selected, &.Mui-selected:hover, &.Mui-selected.Mui-focusVisible': { backgroundColor: c.picked },
});

/** Buttons, tabs, chips, links: flat, one filled button to a screen. */
export const controls = (c: Ledger) =>
  ({
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { disableElevation: true, variant: 'outlined', color: 'inherit', size: 'medium' },
      styleOverrides: { root: button(c) },
    },
    MuiIconButton: {
      styleOverrides: {
        root: { borderRadius: 4, padding: 6, color: c.ink2, '& svg': { fontSize: 18 }, '&:hover': { backgroundColor: c.hover } },
      },
    },
    MuiToggleButton: {
      styleOverrides: {
        root: {
          ...size(12, 18),
          height: 28,
          padding: '0 10px',
          textTransform: 'none',
          borderColor: c.rule,
          color: c.ink2,
          '&.Mui-selected, &.Mui-selected:hover': { color: c.ink, fontWeight: strong, backgroundColor: c.picked },
        },
      },
    },
    MuiTabs: {
      styleOverrides: { root: { minHeight: 36, borderBottom: `1px solid ${c.line}` }, indicator: { height: 2, backgroundColor: c.accent } },
    },
    MuiTab: {
      styleOverrides: {
        root: {
          ...size(13, 20),
          textTransform: 'none',
          minHeight: 36,
          minWidth: 0,
          padding: '0 12px',
          color: c.ink2,
          '&.Mui-selected': { color: c.ink, fontWeight: strong },
        },
      },
    },
    MuiChip: { defaultProps: { size: 'small', variant: 'outlined' }, styleOverrides: chip(c) },
    MuiLink: { defaultProps: { underline: 'always' }, styleOverrides: { root: link(c) } },
    MuiMenuItem: { styleOverrides: { root: menuItem(c) } },
    MuiDivider: { styleOverrides: { root: { borderColor: c.line } } },
    MuiLinearProgress: { styleOverrides: { root: { height: 3, backgroundColor: c.line }, bar: { backgroundColor: c.accent } } },
    MuiAlert: {
      defaultProps: { variant: 'outlined' },
      styleOverrides: { root: { ...size(13, 20), borderRadius: 4, padding: '2px 12px', color: c.ink } },
    },
  }) as unknown as ThemeOptions['components'];
