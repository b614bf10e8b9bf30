import { Box } from '@mui/material';

export interface HeatItem {
  readonly label: string;
  readonly start: number;
  readonly width: number;
}

/** Names of the items above their columns of the map; a name without room ends in an ellipsis, the code always shows. */
export const HeatHead = ({ items }: { readonly items: readonly HeatItem[] }) => (
  <Box
    aria-hidden
    sx={{
      position: 'absolute',
      inset: '2px 16px auto 0',
      display: 'grid',
      gridTemplateColumns: items.map(({ width }) => `minmax(0, ${width}fr)`).join(' '),
      typography: 'caption',
      color: 'ledger.ink2',
      pointerEvents: 'none',
    }}
  >
    {items.map(({ label, start }) => (
      <Box key={start} component="span" sx={{ pl: 0.5, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
        {label}
      </Box>
    ))}
  </Box>
);
