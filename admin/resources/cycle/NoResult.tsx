import { useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';

/** Before the first trial run. */
export const NoResult = ({ mayStart }: { readonly mayStart: boolean }) => {
  const say = useSay();
  return <Empty what={say('cycle.noResult')} first={say(mayStart ? 'cycle.startFirst' : 'cycle.waitFirst')} />;
};
