import { useSay } from '../../../i18n/use-say.js';
import { Facts } from '../../../parts/Facts.js';
import { Section } from '../../../parts/Section.js';
import type { Effect } from './move-shape.js';

/** What becomes of the marks that were given, and of those that are owed. */
export const MoveEffect = ({ effect }: { readonly effect: Effect }) => {
  const say = useSay();
  const { kept, returned, asked, dropped, joining } = effect;
  const rows = [
    { label: say('cycleMove.kept'), value: say('cycleMove.keptNote', { count: kept }) },
    { label: say('cycleMove.returned'), value: say('cycleMove.returnedNote', { count: returned }) },
    { label: say('cycleMove.asked'), value: say('cycleMove.askedNote', { count: asked }) },
    { label: say('cycleMove.dropped'), value: say('cycleMove.droppedNote', { count: dropped }) },
    ...(joining.length > 0 ? [{ label: say('cycleMove.joining'), value: joining.join(say('cycleMove.comma')) }] : []),
  ];
  return (
    <Section title={say('cycleMove.marks')} level="h3">
      <Facts rows={rows} labelWidth={112} />
    </Section>
  );
};
