import { Box } from '@mui/material';

interface Props {
  readonly value: number;
  /** what the whole width stands for */
  readonly most: number;
  readonly tone?: 'ink' | 'warn' | 'ok';
}

const colours = { ink: 'ledger.ink2', warn: 'ledger.warn', ok: 'ledger.ok' };

/** A count drawn to the scale of its column; the figure itself always stands beside it. */
export const CountBar = ({ value, most, tone = 'ink' }: Props) => (
  <Box aria-hidden sx={{ width: '100%', minWidth: 48, height: 8, bgcolor: 'ledger.hover' }}>
    <Box sx={{ width: `${most === 0 ? 0 : (value / most) * 100}%`, height: 8, bgcolor: colours[tone] }} />
  </Box>
);
