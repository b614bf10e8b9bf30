import { useState } from 'react';
import { PublicationPreviewDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { Facts } from '../../parts/Facts.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { Section } from '../../parts/Section.js';
import { Sheet } from '../../parts/Sheet.js';
import { useRead } from '../../providers/use-read.js';
import { useSignedIn } from '../../providers/use-session.js';
import type { Cycle } from './cycle-shape.js';
import { Obstacles } from './Obstacles.js';
import { PublicationGroups } from './PublicationGroups.js';
import { PublishBar } from './PublishBar.js';
import { usePublicationFacts } from './use-publication-facts.js';

interface Props {
  readonly cycle: Cycle;
  readonly onChange: () => void;
}

const usualNoticeDays = 7;

/** What publishing would show to whom, before anybody sees it; the approver's act at its foot. */
export const Publication = ({ cycle, onChange }: Props) => {
  const say = useSay();
  const [noticeDays, setNoticeDays] = useState(usualNoticeDays);
  const isApprover = useSignedIn()?.grant.role === 'APPROVER';
  const { data, error, refetch } = useRead(PublicationPreviewDocument, { cycleId: cycle.id });
  const facts = usePublicationFacts(cycle, data?.publicationPreview, noticeDays);
  if (error) return <Failure failure={error} onRetry={refetch} />;
  if (!data) return <GreyRows />;
  const preview = data.publicationPreview;
  return (
    <>
      <Sheet>
        {preview.obstacles.length > 0 && <Obstacles title={say('publication.obstacles')} obstacles={preview.obstacles} />}
        <Section title={say('publication.toWhom')}>
          <Facts rows={facts} labelWidth={112} />
        </Section>
        <Section
          title={say('publication.figures')}
          note={say('publication.figuresNote', { others: preview.minimumOthers, quartiles: preview.quartileOthers })}
        >
          <PublicationGroups cycle={cycle} groups={preview.groups} />
        </Section>
      </Sheet>
      <PublishBar
        cycle={cycle}
        isApprover={isApprover}
        obstacles={preview.obstacles.length}
        noticeDays={noticeDays}
        onNoticeDays={setNoticeDays}
        onChange={onChange}
      />
    </>
  );
};
