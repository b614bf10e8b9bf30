import { useCallback, useMemo } from 'react';
import { Chart } from '../../charts/Chart.js';
import { score } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { Ledger } from '../../theme/tokens.js';
import { type RulerBand, rulerOption, rulerStart } from './ruler-option.js';
import type { Scorecard } from './scorecard-shape.js';

const useBands = (card: Scorecard): readonly RulerBand[] => {
  const language = useLanguage();
  return useMemo(() => {
    const rising = card.cycle.gradingPolicy.bands.nodes.toSorted((a, b) => b.position - a.position);
    const edges = rising.flatMap(({ fromTotal }) => (fromTotal === null ? [] : [Number(fromTotal)]));
    const start = rulerStart(edges, Number(card.total ?? 0));
    return rising.map((band, place) => ({
      name: nameIn(language, band.name, band.nameEn),
      from: Number(band.fromTotal ?? start),
      to: Number(rising[place + 1]?.fromTotal ?? 100),
    }));
  }, [card, language]);
};

/** Own total on the ruler of grades. Its figures are the page's own headline, so it has no table of its own. */
export const GradeRuler = ({ card }: { readonly card: Scorecard }) => {
  const say = useSay();
  const language = useLanguage();
  const bands = useBands(card);
  const total = card.total === null ? null : Number(card.total);
  const draw = useCallback((c: Ledger) => rulerOption(c, bands, total ?? 0), [bands, total]);
  if (total === null) return null;
  return (
    <Chart
      height={82}
      draw={draw}
      label={say('scorecard.ruler', { total: score(card.total), grade: nameIn(language, card.gradeName ?? '–', card.gradeNameEn) })}
    />
  );
};
