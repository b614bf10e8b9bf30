import { Box, Stack, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { CsvButton } from '../../charts/PlotExits.js';
import { nameIn } from '../../formats/name.js';
import { CycleTotalsDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { Pager } from '../../parts/Pager.js';
import { Unread } from '../../parts/Unread.js';
import { useRead } from '../../providers/use-read.js';
import { ComparisonTable } from './ComparisonTable.js';
import { comparisonRows, useComparisonFigures } from './comparison-rows.js';
import { type Cycle, ranked } from './cycle-shape.js';
import { everyone, GroupChoice, groupWhere } from './GroupChoice.js';
import { useBefore } from './use-before.js';

const pageSize = 50;

/** Who moved since the cycle before: total, grade, rank. */
export const Comparison = ({ cycle, hint }: { readonly cycle: Cycle; readonly hint: string | undefined }) => {
  const say = useSay();
  const language = useLanguage();
  const [group, setGroup] = useState(everyone);
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useRead(CycleTotalsDocument, { where: groupWhere(cycle, group), first: pageSize, offset });
  const before = useBefore(cycle, data?.scorecards.nodes ?? []);
  const rows = useMemo(
    () => (data ? comparisonRows(ranked(cycle, data.scorecards.nodes), before.data?.scorecards.nodes ?? []) : []),
    [cycle, data, before.data],
  );
  const figures = useComparisonFigures(rows);
  if (!cycle.previous) return <Empty what={say('cycle.noPrevious')} />;
  if (cycle.scorecards.totalCount === 0) return <Empty what={say('cycle.noComparison')} first={hint} />;
  const choose = (code: string) => {
    setGroup(code);
    setOffset(0);
  };
  const compared = say('cycle.comparedWith', { cycle: nameIn(language, cycle.previous.name, cycle.previous.nameEn) });
  return (
    <>
      <Stack direction="row" sx={{ alignItems: 'center', columnGap: 2, px: { xs: 2, sm: 3 }, pr: { sm: 2 }, py: 0.5, flexWrap: 'wrap' }}>
        <GroupChoice cycle={cycle} value={group} onChange={choose} />
        <Typography variant="caption" sx={{ color: 'ledger.ink2', flex: 1 }}>
          {compared}
        </Typography>
        <CsvButton table={figures} />
      </Stack>
      {!data && <Unread error={error} onRetry={refetch} rows={16} />}
      <Box sx={{ overflowX: 'auto' }}>{data && <ComparisonTable cycle={cycle} rows={rows} />}</Box>
      {data && <Pager offset={offset} size={pageSize} total={data.scorecards.totalCount} onMove={setOffset} />}
    </>
  );
};
