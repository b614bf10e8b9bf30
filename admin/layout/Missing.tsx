import { useSay } from '../i18n/use-say.js';
import { PageHead } from '../parts/PageHead.js';

/** No such page, or no such record for this role: both say the same. */
export const Missing = () => {
  const say = useSay();
  return <PageHead title={say('frame.notFoundTitle')} what={say('frame.notFound')} />;
};
