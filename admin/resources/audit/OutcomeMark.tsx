import { useSay } from '../../i18n/use-say.js';
import { Status } from '../../parts/Status.js';

/** Done or denied: a denied act changed nothing, and stands out. */
export const OutcomeMark = ({ outcome }: { readonly outcome: string }) => {
  const say = useSay();
  return outcome === 'DENIED' ? (
    <Status tone="bad" isTinted>
      {say('audit.outcomes.DENIED')}
    </Status>
  ) : (
    <Status tone="ok">{say('audit.outcomes.COMMITTED')}</Status>
  );
};
