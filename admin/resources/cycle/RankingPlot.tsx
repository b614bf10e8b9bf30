import { Box, Stack } from '@mui/material';
import type { Cycle, Scorecard } from './cycle-shape.js';
import { HeatMap } from './HeatMap.js';
import { RankingTable } from './RankingTable.js';
import { useRanksBefore } from './use-before.js';

interface Props {
  readonly cycle: Cycle;
  readonly cards: readonly Scorecard[];
}

/** The ranking and the map of losses on the same rows. */
export const RankingPlot = ({ cycle, cards }: Props) => {
  const before = useRanksBefore(cycle, cards);
  return (
    <Stack direction={{ xs: 'column', md: 'row' }} sx={{ borderTop: 1, borderColor: 'ledger.line', alignItems: 'flex-start', flex: 1 }}>
      <Box
        sx={{ width: { xs: '100%', md: 'max-content' }, minWidth: { md: 548 }, flexShrink: 0, overflowX: { xs: 'auto', md: 'visible' } }}
      >
        <RankingTable cycle={cycle} cards={cards} before={before} />
      </Box>
      <HeatMap cycle={cycle} cards={cards} />
    </Stack>
  );
};
