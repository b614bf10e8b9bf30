import { Box, Stack, Typography } from '@mui/material';
import { useCallback, useMemo, useState } from 'react';
import { Chart } from '../../charts/Chart.js';
import { PlotExits } from '../../charts/PlotExits.js';
import { PlotTable } from '../../charts/PlotTable.js';
import { useSay } from '../../i18n/use-say.js';
import { LineKey } from '../../parts/LineKey.js';
import { Section } from '../../parts/Section.js';
import type { Ledger } from '../../theme/tokens.js';
import { radarOption } from './radar-option.js';
import type { Scorecard } from './scorecard-shape.js';
import { useItemFigures } from './use-item-figures.js';
import { usePeerFigures } from './use-peer-figures.js';

/** A radar holds at most this many axes; with more, only the table is offered. */
const mostAxes = 8;

const Key = ({ isCompared, isPublished }: { readonly isCompared: boolean; readonly isPublished: boolean }) => {
  const say = useSay();
  if (!isCompared)
    return (
      <Typography variant="caption" component="p" sx={{ m: 0, color: 'ledger.ink2' }}>
        {say(isPublished ? 'scorecard.tooFew' : 'scorecard.notYetCompared')}
      </Typography>
    );
  return (
    <Stack direction="row" sx={{ gap: 2, justifyContent: 'center' }}>
      <LineKey mark="own">{say('scorecard.own')}</LineKey>
      <LineKey mark="peers">{say('scorecard.peerMedian')}</LineKey>
    </Stack>
  );
};

/** The share earned by item, beside the median of the peer group where enough others stand behind it. */
export const ItemRates = ({ card }: { readonly card: Scorecard }) => {
  const say = useSay();
  const [isTable, setTable] = useState(false);
  const peers = usePeerFigures(card);
  const { axes, figures } = useItemFigures(card, peers.items);
  const drawn = useMemo(() => axes, [JSON.stringify(axes)]);
  const draw = useCallback((c: Ledger) => radarOption(c, drawn), [drawn]);
  const isCompared = axes.length > 0 && axes.every(({ median }) => median !== null);
  const list = axes.map(({ name, rate }) => `${name} ${rate.toFixed(1)}%`).join(say('parts.listComma'));
  const isDrawn = axes.length > 2 && axes.length <= mostAxes && !isTable;
  const isPublished = card.cycle.state === 'PUBLISHED' || card.cycle.state === 'FINAL';
  return (
    <Section
      title={say('scorecard.itemRates')}
      note={say(isCompared ? 'scorecard.itemRatesBoth' : 'scorecard.itemRatesNote')}
      tools={<PlotExits table={figures} isTable={!isDrawn} onSwitch={setTable} />}
    >
      {isDrawn && <Chart height={280} draw={draw} label={say('scorecard.radar', { list })} />}
      {!isDrawn && (
        <Box tabIndex={0} role="region" aria-label={say('scorecard.itemRates')} sx={{ overflowX: 'auto', mx: { xs: -2, sm: -3 } }}>
          <PlotTable table={figures} />
        </Box>
      )}
      {peers.isRead && <Key isCompared={isCompared} isPublished={isPublished} />}
    </Section>
  );
};
