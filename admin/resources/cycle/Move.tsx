import { Box } from '@mui/material';
import { useSay } from '../../i18n/use-say.js';

interface Props {
  readonly rank: number | null;
  readonly before: number | undefined;
}

/** A move in rank since the cycle before: arrow and size in blue or brown. Never red and green: in China red means up. */
export const Move = ({ rank, before }: Props) => {
  const say = useSay();
  const by = rank === null || before === undefined ? 0 : before - rank;
  if (by === 0)
    return (
      <Box component="span" sx={{ color: 'ledger.ink3' }}>
        –
      </Box>
    );
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', color: by > 0 ? 'ledger.gain' : 'ledger.loss' }}>
      <Box
        component="span"
        role="img"
        aria-label={say(by > 0 ? 'cycle.up' : 'cycle.down')}
        sx={{ fontSize: 9, mr: 0.25, verticalAlign: 1 }}
      >
        {by > 0 ? '▲' : '▼'}
      </Box>
      {Math.abs(by)}
    </Box>
  );
};
