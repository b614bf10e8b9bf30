import { useMemo } from 'react';
import type { Figures } from '../../charts/figures.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { type Cycle, indicatorsOf, type Scorecard } from './cycle-shape.js';
import { type Loss, losses } from './losses.js';

const cellOf = (loss: Loss): number | string | null => {
  if (loss.kind === 'LOST') return loss.percent;
  return loss.kind === 'HELD' ? '×' : null;
};

/** The figures of the map: agency by indicator, percent of full marks lost. */
export const useLossFigures = (cycle: Cycle, cards: readonly Scorecard[]): Figures => {
  const say = useSay();
  const language = useLanguage();
  return useMemo(() => {
    const indicators = indicatorsOf(cycle);
    const rows = losses(cards, indicators);
    return {
      name: say('cycle.heatName', { cycle: nameIn(language, cycle.name, cycle.nameEn) }),
      head: [say('cycle.agency'), ...indicators.map(({ code }) => code)],
      rows: cards.map((card, place) => [nameIn(language, card.agency.name, card.agency.nameEn), ...(rows[place] ?? []).map(cellOf)]),
    };
  }, [cycle, cards, say, language]);
};
