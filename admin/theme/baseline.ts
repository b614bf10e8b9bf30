import type { Components } from '@mui/material/styles';
import type { Ledger } from './tokens.js';
import { chineseFaces, englishFaces, size } from './type.js';

/** What holds for the whole page: faces by language, figures of one width, focus ring, reduced motion. */
export const baseline = (mode: 'light' | 'dark', c: Ledger): Components => ({
  MuiCssBaseline: {
    styleOverrides: {
      ':root': { colorScheme: mode, '--font-text': chineseFaces },
      ':root:lang(en)': { '--font-text': englishFaces },
      body: {
        ...size(14, 22),
        backgroundColor: c.canvas,
        fontVariantNumeric: 'tabular-nums lining-nums',
        textAutospace: 'normal',
        textSpacingTrim: 'trim-start',
        lineBreak: 'strict',
        WebkitFontSmoothing: 'antialiased',
      },
      ':focus-visible': { outline: `2px solid ${c.accent}`, outlineOffset: 1 },
      'h1,h2,h3': { textWrap: 'balance' },
      '::selection': { background: c.picked },
      '@media (prefers-reduced-motion: reduce)': { '*': { animation: 'none !important', transition: 'none !important' } },
    },
  },
});
