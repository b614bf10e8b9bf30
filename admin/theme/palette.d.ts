import type { CSSProperties } from 'react';
import type { Ledger } from './tokens.js';

declare module '@mui/material/styles' {
  interface Palette {
    ledger: Ledger;
  }
  interface PaletteOptions {
    ledger?: Ledger;
  }
  interface TypographyVariants {
    figure: CSSProperties;
    label: CSSProperties;
  }
  interface TypographyVariantsOptions {
    figure?: CSSProperties;
    label?: CSSProperties;
  }
}
declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    figure: true;
    label: true;
  }
}
