import { useCallback, useMemo, useState } from 'react';
import { Chart } from '../../charts/Chart.js';
import { PlotExits } from '../../charts/PlotExits.js';
import { PlotTable } from '../../charts/PlotTable.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Section } from '../../parts/Section.js';
import type { Ledger } from '../../theme/tokens.js';
import { type RadarAxis, radarOption } from './radar-option.js';
import { itemsOf, rateOf, type Scorecard } from './scorecard-shape.js';

/** A radar holds at most this many axes; with more, only the table is offered. */
const mostAxes = 8;

/** The share earned by item: own figures alone. */
export const ItemRates = ({ card }: { readonly card: Scorecard }) => {
  const say = useSay();
  const language = useLanguage();
  const [isTable, setTable] = useState(false);
  const axes = useMemo(
    () =>
      itemsOf(card).flatMap(({ itemScore }): RadarAxis[] => {
        const rate = rateOf(itemScore);
        return rate === null ? [] : [{ name: nameIn(language, itemScore.item.name, itemScore.item.nameEn), rate }];
      }),
    [card, language],
  );
  const draw = useCallback((c: Ledger) => radarOption(c, axes), [axes]);
  const figures = {
    name: say('scorecard.itemRates'),
    head: [say('scorecard.item'), say('scorecard.rate')],
    rows: axes.map(({ name, rate }) => [name, rate.toFixed(1)]),
  };
  const list = axes.map(({ name, rate }) => `${name} ${rate.toFixed(1)}%`).join(say('parts.listComma'));
  const isDrawn = axes.length > 2 && axes.length <= mostAxes && !isTable;
  return (
    <Section
      title={say('scorecard.itemRates')}
      note={say('scorecard.itemRatesNote')}
      tools={<PlotExits table={figures} isTable={!isDrawn} onSwitch={setTable} />}
    >
      {isDrawn ? <Chart height={280} draw={draw} label={say('scorecard.radar', { list })} /> : <PlotTable table={figures} />}
    </Section>
  );
};
