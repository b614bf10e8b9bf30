import type { ThemeOptions } from '@mui/material/styles';
import { barHeight, type Ledger } from './tokens.js';
import { size, strong } from './type.js';

const underBar = `calc(100vh - ${barHeight}px)`;

const menuItem = (c: Ledger) => ({
  ...size(13, 20),
  color: c.ink2,
  height: 32,
  minHeight: 32,
  padding: '0 12px 0 16px',
  position: 'relative',
  '&:hover': { backgroundColor: c.hover, color: c.ink },
  '& .RaMenuItemLink-icon': { minWidth: 26, color: 'inherit', '& svg': { fontSize: 18 } },
  '&.RaMenuItemLink-active': {
    color: c.ink,
    fontWeight: strong,
    backgroundColor: c.picked,
    '&::before': { content: '""', position: 'absolute', left: 0, top: 6, bottom: 6, width: 3, background: c.accent },
    '& .RaMenuItemLink-icon': { color: c.accent },
  },
});

/** App bar, side bar and the sheet between them: hairlines, no shadows. */
export const frame = (c: Ledger) =>
  ({
    MuiAppBar: {
      defaultProps: { elevation: 0, color: 'default' },
      styleOverrides: { root: { backgroundColor: c.paper, color: c.ink, borderBottom: `1px solid ${c.line}`, backgroundImage: 'none' } },
    },
    MuiToolbar: { styleOverrides: { root: { minHeight: `${barHeight}px !important`, height: barHeight } } },
    RaLayout: {
      styleOverrides: {
        root: {
          minWidth: 0,
          '& .RaLayout-appFrame': { marginTop: barHeight },
          '& .RaLayout-content': {
            padding: 0,
            minWidth: 0,
            backgroundColor: c.paper,
            borderLeft: `1px solid ${c.line}`,
            '@media (max-width:599.95px)': { borderLeft: 0 },
          },
        },
      },
    },
    RaSidebar: {
      styleOverrides: {
        root: {
          height: underBar,
          '& .MuiPaper-root': { backgroundColor: c.canvas },
          '& .RaSidebar-fixed': { width: 'inherit', height: underBar },
        },
      },
    },
    RaMenuItemLink: { styleOverrides: { root: menuItem(c) } },
    RaSkipNavigationButton: {
      styleOverrides: {
        root: { backgroundColor: c.accentFill, color: c.onAccent, '&:hover': { backgroundColor: c.accentFill, opacity: 1 } },
      },
    },
    MuiDrawer: { styleOverrides: { paper: { backgroundImage: 'none', borderColor: c.line, boxShadow: 'none' } } },
    MuiBackdrop: { styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: c.scrim } } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiPopover: { styleOverrides: { paper: { boxShadow: c.shadow, borderRadius: 6 } } },
    MuiDialog: { styleOverrides: { paper: { borderRadius: 6, boxShadow: c.shadow, backgroundImage: 'none' } } },
    MuiTooltip: {
      defaultProps: { enterDelay: 300 },
      styleOverrides: {
        tooltip: { ...size(12, 18), backgroundColor: c.ink, color: c.paper, borderRadius: 4, padding: '4px 8px', maxWidth: 320 },
      },
    },
  }) as unknown as ThemeOptions['components'];
