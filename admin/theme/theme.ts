import type { RaThemeOptions } from 'react-admin';
import { baseline } from './baseline.js';
import { controls } from './controls.js';
import { fields } from './fields.js';
import { frame } from './frame.js';
import { tables } from './tables.js';
import { darkLedger, type Ledger, lightLedger } from './tokens.js';
import { typography } from './type.js';

const palette = (mode: 'light' | 'dark', c: Ledger): RaThemeOptions['palette'] => ({
  mode,
  ledger: c,
  primary: { main: c.accent, dark: c.accent, light: c.accent, contrastText: c.onAccent },
  secondary: { main: c.ink2, contrastText: c.paper },
  success: { main: c.ok },
  warning: { main: c.warn },
  error: { main: c.bad },
  info: { main: c.info },
  background: { default: c.canvas, paper: c.paper },
  text: { primary: c.ink, secondary: c.ink2, disabled: c.ink3 },
  divider: c.line,
  action: { hover: c.hover, selected: c.picked, hoverOpacity: 0.06, active: c.ink2, disabled: c.ink3, disabledBackground: c.picked },
});

const build = (mode: 'light' | 'dark', c: Ledger): RaThemeOptions => ({
  sidebar: { width: 200, closedWidth: 48 },
  spacing: 8,
  shape: { borderRadius: 4 },
  transitions: { duration: { enteringScreen: 120, leavingScreen: 80 } },
  palette: palette(mode, c),
  typography: typography(c),
  components: { ...baseline(mode, c), ...frame(c), ...tables(c), ...controls(c), ...fields(c) },
});

export const lightTheme = build('light', lightLedger);
export const darkTheme = build('dark', darkLedger);
