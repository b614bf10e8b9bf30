import { Box, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { type ReactNode, useState } from 'react';
import { day, moment } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Missing } from '../../layout/Missing.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { PageHead } from '../../parts/PageHead.js';
import { Status } from '../../parts/Status.js';
import { useRecord } from '../../providers/use-record.js';
import { Explanation } from './Explanation.js';
import { Headline } from './Headline.js';
import { ItemRates } from './ItemRates.js';
import { Losses } from './Losses.js';
import { ScoreTable } from './ScoreTable.js';
import { type Scorecard, worst } from './scorecard-shape.js';

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

const Head = ({ card, choice }: { readonly card: Scorecard; readonly choice: ReactNode }) => {
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

const sheet = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0,1fr)', md: '300px minmax(0,1fr)', lg: '336px minmax(0,1fr) 368px' },
  flex: 1,
};

const Loaded = ({ card, choice }: { readonly card: Scorecard; readonly choice: ReactNode }) => {
  const say = useSay();
  const hasPanel = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'));
  const lost = worst(card, 5);
  const [picked, setPicked] = useState<string | null>();
  const chosen = picked === undefined && hasPanel ? lost[0]?.id : (picked ?? undefined);
  const choose = (id: string) => setPicked(id === chosen ? null : id);
  const score = card.scores.nodes.find(({ id }) => id === chosen);
  const explanation = score && (
    <Explanation key={score.id} score={score} version={card.cycle.rubric.version} onClose={() => setPicked(null)} />
  );
  return (
    <>
      <Head card={card} choice={choice} />
      <Headline card={card} />
      <Box sx={sheet}>
        <Box sx={{ pl: { xs: 2, sm: 3 }, pr: 2, pt: 1.5, pb: 2, borderRight: { md: 1 }, borderColor: { md: 'ledger.line' }, minWidth: 0 }}>
          <ItemRates card={card} />
          <Losses scores={lost} chosen={chosen} onChoose={setPicked} />
        </Box>
        <Box sx={{ minWidth: 0, borderTop: { xs: 1, md: 0 }, borderColor: { xs: 'ledger.rule', md: 'ledger.rule' } }}>
          <ScoreTable card={card} chosen={chosen} onChoose={choose} inline={hasPanel ? undefined : explanation} />
        </Box>
        {hasPanel &&
          (explanation ?? (
            <Typography variant="body2" sx={{ p: 2, borderLeft: 1, borderColor: 'ledger.line', color: 'ledger.ink2' }}>
              {say('scorecard.choose')}
            </Typography>
          ))}
      </Box>
    </>
  );
};

interface Props {
  readonly id: string;
  readonly choice?: ReactNode;
}

/** A scorecard: the figures, where they were lost, and the reason for every one of them. */
export const ScorecardView = ({ id, choice }: Props) => {
  const { data, error, refetch } = useRecord<Scorecard>('scorecards', id);
  if ((error as { status?: number } | null)?.status === 404) return <Missing />;
  if (error) return <Failure isPage failure={error} onRetry={() => void refetch()} />;
  return data ? <Loaded key={id} card={data} choice={choice} /> : <GreyRows rows={16} />;
};
