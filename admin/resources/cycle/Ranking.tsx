import { Box, Stack, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { PlotExits } from '../../charts/PlotExits.js';
import { PlotTable } from '../../charts/PlotTable.js';
import { CycleRankingDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { Pager } from '../../parts/Pager.js';
import { Unread } from '../../parts/Unread.js';
import { useRead } from '../../providers/use-read.js';
import { type Cycle, ranked, type Scorecard } from './cycle-shape.js';
import { everyone, GroupChoice, groupWhere } from './GroupChoice.js';
import { HeatLegend } from './HeatLegend.js';
import { RankingPlot } from './RankingPlot.js';
import { useLossFigures } from './use-loss-figures.js';

/** as many rows as the map keeps readable beside its ranking */
export const pageSize = 50;
const none: readonly Scorecard[] = [];

/** The ranking by peer group, and on its own rows the marks that were lost. */
export const Ranking = ({ cycle, hint }: { readonly cycle: Cycle; readonly hint: string | undefined }) => {
  const say = useSay();
  const [group, setGroup] = useState(everyone);
  const [offset, setOffset] = useState(0);
  const [isTable, setTable] = useState(false);
  const { data, error, refetch } = useRead(CycleRankingDocument, { where: groupWhere(cycle, group), first: pageSize, offset });
  const cards = useMemo(() => (data ? ranked(cycle, data.scorecards.nodes) : none), [cycle, data]);
  const figures = useLossFigures(cycle, cards);
  if (cycle.scorecards.totalCount === 0) return <Empty what={say('cycle.noResult')} first={hint} />;
  const choose = (code: string) => {
    setGroup(code);
    setOffset(0);
  };
  return (
    <>
      <Stack
        direction="row"
        sx={{ alignItems: 'center', columnGap: 2, rowGap: 0.5, px: { xs: 2, sm: 3 }, pr: { sm: 2 }, py: 0.5, flexWrap: 'wrap' }}
      >
        <GroupChoice cycle={cycle} value={group} onChange={choose} />
        <Typography variant="caption" sx={{ color: 'ledger.ink2', flex: 1, whiteSpace: 'nowrap' }}>
          {say('cycle.withinGroup')}
        </Typography>
        <HeatLegend />
        <PlotExits table={figures} isTable={isTable} onSwitch={setTable} />
      </Stack>
      {!data && <Unread error={error} onRetry={refetch} rows={16} />}
      {isTable && (
        <Box sx={{ overflowX: 'auto', borderTop: 1, borderColor: 'ledger.line' }} tabIndex={0} role="region" aria-label={figures.name}>
          <PlotTable table={figures} />
        </Box>
      )}
      {data && !isTable && <RankingPlot cycle={cycle} cards={cards} />}
      {data && <Pager offset={offset} size={pageSize} total={data.scorecards.totalCount} onMove={setOffset} />}
    </>
  );
};
