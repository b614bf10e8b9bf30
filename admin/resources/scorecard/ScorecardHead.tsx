import type { ReactNode } from 'react';
import { day, moment } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { PageHead } from '../../parts/PageHead.js';
import { Status } from '../../parts/Status.js';
import type { Scorecard } from './scorecard-shape.js';

const Marks = ({ card }: { readonly card: Scorecard }) => {
  const say = useSay();
  const language = useLanguage();
  if (card.state === 'STALE')
    return (
      <Status tone="warn" isTinted>
        {say('scorecard.stale')}
      </Status>
    );
  if (card.cycle.state === 'PUBLISHED' && card.cycle.noticeEndsOn)
    return (
      <Status tone="info" isTinted>
        {say('scorecard.notice', { day: day(card.cycle.noticeEndsOn, language) })}
      </Status>
    );
  return null;
};

/** Whose scorecard, of which cycle, as of when. */
export const ScorecardHead = ({ card, choice }: { readonly card: Scorecard; readonly choice: ReactNode }) => {
  const say = useSay();
  const language = useLanguage();
  const title = say('scorecard.title', {
    agency: nameIn(language, card.agency.name, card.agency.nameEn),
    cycle: nameIn(language, card.cycle.name, card.cycle.nameEn),
  });
  const group = card.peerGroupName
    ? say('scorecard.groupSize', { group: nameIn(language, card.peerGroupName, card.peerGroupNameEn), count: card.peerGroupSize ?? 0 })
    : say('scorecard.noGroup');
  const what = say('scorecard.what', { group, version: card.cycle.rubric.version, moment: moment(card.computedAt, language) });
  return <PageHead title={title} what={what} marks={<Marks card={card} />} actions={choice} />;
};
