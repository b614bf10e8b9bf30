import { Box, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { type ReactNode, useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { Loaded } from '../../layout/Loaded.js';
import { Explanation } from './Explanation.js';
import { FormerResults } from './FormerResults.js';
import { Headline } from './Headline.js';
import { ItemRates } from './ItemRates.js';
import { Losses } from './Losses.js';
import { ScorecardHead } from './ScorecardHead.js';
import { ScoreTable } from './ScoreTable.js';
import { type Scorecard, worst } from './scorecard-shape.js';

const sheet = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0,1fr)', md: '300px minmax(0,1fr)', lg: '336px minmax(0,1fr) 368px' },
  flex: 1,
};

/** A scorecard: the figures, where they were lost, and the reason for every one of them. */
const Sheet = ({ card, choice }: { readonly card: Scorecard; readonly choice: ReactNode }) => {
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
      <ScorecardHead card={card} choice={choice} />
      <Headline card={card} />
      <FormerResults card={card} />
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

export const ScorecardView = ({ id, choice }: Props) => (
  <Loaded<Scorecard> resource="scorecards" id={id}>
    {(card) => <Sheet key={id} card={card} choice={choice} />}
  </Loaded>
);
