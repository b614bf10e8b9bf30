import { Box } from '@mui/material';

/** The product's mark: two links of a chain in a square, drawn as a seal. */
export const Seal = ({ size = 24 }: { readonly size?: number }) => (
  <Box component="svg" viewBox="0 0 24 24" aria-hidden sx={{ width: size, height: size, flexShrink: 0, display: 'block' }}>
    <Box component="rect" width="24" height="24" rx="3" sx={{ fill: (theme) => theme.palette.ledger.accentFill }} />
    <g fill="none" stroke="#fff" strokeWidth="1.9">
      <rect x="4.6" y="7" width="9" height="7" rx="2" />
      <path d="M12.2 10h5.2a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2h-5a2 2 0 0 1-2-2v-.6" />
    </g>
  </Box>
);
