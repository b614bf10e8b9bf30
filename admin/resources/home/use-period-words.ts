import { useSay } from '../../i18n/use-say.js';

/** A period code such as 2026Q2, 2026H1, 2026M07 or 2026 as people say it. */
export const usePeriodWords = (): ((period: string) => string) => {
  const say = useSay();
  return (period) => {
    const match = /^(\d{4})(?:([QHM])0?(\d{1,2}))?$/.exec(period);
    if (!match) return period;
    const [, year = '', kind, number = ''] = match;
    if (kind === 'Q') return say('home.quarter', { year, number });
    if (kind === 'H') return say('home.half', { year, number });
    return kind === 'M' ? say('home.month', { year, number }) : say('home.year', { year });
  };
};
