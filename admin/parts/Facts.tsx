import { Box } from '@mui/material';
import { Fragment, type ReactNode } from 'react';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Label and value in two columns, for the handful of things that describe a record. */
export const Facts = ({ rows, labelWidth = 88 }: { readonly rows: readonly Fact[]; readonly labelWidth?: number }) => (
  <Box
    component="dl"
    sx={{
      m: 0,
      display: 'grid',
      alignContent: 'start',
      gridTemplateColumns: `${labelWidth}px 1fr`,
      columnGap: 1,
      rowGap: 0.75,
      typography: 'body2',
    }}
  >
    {rows.map(({ label, value }) => (
      <Fragment key={label}>
        <Box component="dt" sx={{ color: 'ledger.ink2' }}>
          {label}
        </Box>
        <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
          {value}
        </Box>
      </Fragment>
    ))}
  </Box>
);
