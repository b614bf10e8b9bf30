import { useSay } from '../../i18n/use-say.js';
import { Section } from '../../parts/Section.js';
import { Sheet } from '../../parts/Sheet.js';
import { ConditionRows } from './ConditionRows.js';
import type { PolicyProps } from './policy-props.js';
import { QuotaRows } from './QuotaRows.js';

/** How many of a group may hold a grade, and what keeps a grade down. */
export const Limits = (props: PolicyProps) => {
  const say = useSay();
  return (
    <Sheet>
      <Section title={say('editor.quotas')} note={say('editor.quotasNote')}>
        <QuotaRows {...props} />
      </Section>
      <Section title={say('editor.conditions')} note={say('editor.conditionsNote')}>
        <ConditionRows {...props} />
      </Section>
    </Sheet>
  );
};
