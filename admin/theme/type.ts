import type { ThemeOptions } from '@mui/material/styles';
import type { Ledger } from './tokens.js';

/** Chinese first; an English page puts a Latin face first, or its quotes and apostrophes come out full-width. */
export const chineseFaces = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif';
export const englishFaces = `"Segoe UI","Helvetica Neue",Arial,${chineseFaces}`;
export const face = 'var(--font-text)';

/** Two weights only: the common Chinese faces have no others, and anything between falls to one of these. */
export const regular = 400;
export const strong = 600;

export const size = (pixels: number, line: number, weight = regular) => ({
  fontSize: `${pixels / 16}rem`,
  lineHeight: `${line}px`,
  fontWeight: weight,
  letterSpacing: 0,
});

export const typography = (c: Ledger): ThemeOptions['typography'] => ({
  fontFamily: face,
  fontWeightMedium: strong,
  fontWeightBold: strong,
  h1: size(20, 28, strong),
  h2: size(15, 24, strong),
  h3: size(14, 22, strong),
  h4: size(14, 22, strong),
  h5: size(20, 28, strong),
  h6: size(15, 24, strong),
  body1: size(14, 22),
  body2: size(13, 20),
  subtitle1: size(14, 22),
  subtitle2: size(13, 20, strong),
  caption: size(12, 18),
  overline: { ...size(12, 18), textTransform: 'none' },
  button: { ...size(13, 20), textTransform: 'none' },
  figure: { ...size(32, 40, strong), fontFamily: face, letterSpacing: '-.01em' },
  label: { ...size(12, 18), fontFamily: face, color: c.ink2 },
});
