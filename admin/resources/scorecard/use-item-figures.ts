import type { Figures } from '../../charts/figures.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { RadarAxis } from './radar-option.js';
import { itemsOf, rateOf, type Scorecard } from './scorecard-shape.js';
import type { PeerFigure } from './use-peer-figures.js';

interface ItemFigures {
  readonly axes: readonly RadarAxis[];
  readonly figures: Figures;
}

const oneOf = (text: string | null | undefined): string | null => (text === null || text === undefined ? null : Number(text).toFixed(1));

/** Own share of each item with what is told of the peer group: median, and quartiles where enough stand behind them. */
export const useItemFigures = (card: Scorecard, peers: ReadonlyMap<string, PeerFigure>): ItemFigures => {
  const say = useSay();
  const language = useLanguage();
  const entries = itemsOf(card).flatMap(({ itemScore }) => {
    const rate = rateOf(itemScore);
    const peer = peers.get(itemScore.item.code);
    const name = nameIn(language, itemScore.item.name, itemScore.item.nameEn);
    return rate === null ? [] : [{ name, rate, peer }];
  });
  const hasMedian = entries.some(({ peer }) => peer !== undefined);
  const hasQuartiles = entries.some(({ peer }) => (peer?.lowerQuartile ?? null) !== null);
  return {
    axes: entries.map(({ name, rate, peer }) => ({ name, rate, median: peer ? Number(peer.median) : null })),
    figures: {
      name: say('scorecard.itemRates'),
      head: [
        say('scorecard.item'),
        say('scorecard.rate'),
        ...(hasMedian ? [say('scorecard.median')] : []),
        ...(hasQuartiles ? [say('scorecard.lowerQuartile'), say('scorecard.upperQuartile')] : []),
      ],
      rows: entries.map(({ name, rate, peer }) => [
        name,
        rate.toFixed(1),
        ...(hasMedian ? [oneOf(peer?.median)] : []),
        ...(hasQuartiles ? [oneOf(peer?.lowerQuartile), oneOf(peer?.upperQuartile)] : []),
      ]),
    },
  };
};
