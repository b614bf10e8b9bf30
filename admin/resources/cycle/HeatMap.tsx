import { Box } from '@mui/material';
import { useCallback, useMemo } from 'react';
import { Chart } from '../../charts/Chart.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { type Ledger, rowHeight } from '../../theme/tokens.js';
import { type Cycle, indicatorsOf, itemsOf, type Scorecard } from './cycle-shape.js';
import { HeatHead } from './HeatHead.js';
import { type HeatData, headHeight, heatOption } from './heat-option.js';
import { losses, meanLosses } from './losses.js';

interface Props {
  readonly cycle: Cycle;
  readonly cards: readonly Scorecard[];
}

const useHeatData = ({ cycle, cards }: Props): HeatData => {
  const say = useSay();
  const language = useLanguage();
  return useMemo(() => {
    const items = itemsOf(cycle);
    const columns = indicatorsOf(cycle);
    const rows = losses(cards, columns);
    return {
      rows: cards.map((card, place) => ({
        name: nameIn(language, card.agency.name, card.agency.nameEn),
        startsGroup: cards[place - 1]?.peerGroup !== card.peerGroup,
      })),
      columns: columns.map(({ code, name, nameEn }) => ({ code, name: nameIn(language, name, nameEn) })),
      items: items.map((item, place) => ({
        label: `${item.code} ${nameIn(language, item.name, item.nameEn)}`,
        width: item.indicators.nodes.length,
        start: items.slice(0, place).reduce((sum, before) => sum + before.indicators.nodes.length, 0),
      })),
      losses: rows,
      means: meanLosses(rows, columns.length),
      lostAt: (percent) => say('cycle.lostAt', { percent }),
    };
  }, [cycle, cards, say, language]);
};

/** Agency by indicator, on the rows of the ranking. On a phone it is left out: the table behind the button has the figures. */
export const HeatMap = ({ cycle, cards }: Props) => {
  const say = useSay();
  const data = useHeatData({ cycle, cards });
  const draw = useCallback((c: Ledger) => heatOption(c, data), [data]);
  return (
    <Box
      sx={{
        flex: 1,
        minWidth: 0,
        pr: 2,
        position: 'relative',
        display: { xs: 'none', md: 'block' },
        background: (theme) =>
          `linear-gradient(${theme.palette.ledger.sunk} ${headHeight - 1}px, ${theme.palette.ledger.rule} ${headHeight - 1}px, ${theme.palette.ledger.rule} ${headHeight}px, transparent ${headHeight}px)`,
      }}
    >
      <HeatHead items={data.items} />
      <Chart
        height={headHeight + cards.length * rowHeight.compact}
        draw={draw}
        label={say('cycle.heatMap', { agencies: cards.length, indicators: data.columns.length })}
      />
    </Box>
  );
};
