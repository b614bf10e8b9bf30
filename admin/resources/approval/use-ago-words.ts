import { useSay } from '../../i18n/use-say.js';
import { useLoadedAt } from '../../providers/use-loaded-at.js';
import { agoOf } from './approval-shape.js';

/** `3 days ago`, as of the moment at which the page was opened. */
export const useAgoWords = (): ((text: string) => string) => {
  const say = useSay();
  const now = new Date(useLoadedAt());
  return (text) => {
    const { unit, count } = agoOf(text, now);
    return say(`approval.ago.${unit}`, { count, smart_count: count });
  };
};
