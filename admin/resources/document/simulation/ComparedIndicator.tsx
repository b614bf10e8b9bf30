import { Box, Stack } from '@mui/material';
import { score } from '../../../formats/decimal.js';
import type { SimulatedExplanationQuery } from '../../../generated/graphql.js';
import { useSay } from '../../../i18n/use-say.js';

type Indicator = SimulatedExplanationQuery['simulatedExplanation']['indicators'][number];

interface SideProps {
  readonly label: string;
  readonly points: string | null;
  readonly fullMarks: string | null;
  readonly sentences: readonly string[];
  readonly absent: string;
}

const Side = ({ label, points, fullMarks, sentences, absent }: SideProps) => (
  <Box sx={{ minWidth: 0 }}>
    <Box sx={{ typography: 'label', color: 'ledger.ink2' }}>{label}</Box>
    {fullMarks === null ? (
      <Box sx={{ color: 'ledger.ink2' }}>{absent}</Box>
    ) : (
      <>
        <Box sx={{ fontWeight: 600 }}>
          {score(points)} / {score(fullMarks)}
        </Box>
        {sentences.map((sentence) => (
          <Box key={sentence} sx={{ mt: 0.25 }}>
            {sentence}
          </Box>
        ))}
      </>
    )}
  </Box>
);

/** What an indicator gave and would give, and how each came about. */
export const ComparedIndicator = ({ indicator }: { readonly indicator: Indicator }) => {
  const say = useSay();
  return (
    <Box component="section" sx={{ borderTop: 1, borderColor: 'ledger.line', py: 1, typography: 'body2' }}>
      <Stack direction="row" sx={{ gap: 1, mb: 0.5, fontWeight: 600 }}>
        <Box component="span" sx={{ color: 'ledger.ink2', fontWeight: 400 }}>
          {indicator.indicator}
        </Box>
        {indicator.name}
      </Stack>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 2 }}>
        <Side
          label={say('simulation.sideBefore')}
          points={indicator.pointsBefore}
          fullMarks={indicator.fullMarksBefore}
          sentences={indicator.sentencesBefore}
          absent={say('simulation.absentBefore')}
        />
        <Side
          label={say('simulation.sideAfter')}
          points={indicator.pointsAfter}
          fullMarks={indicator.fullMarksAfter}
          sentences={indicator.sentencesAfter}
          absent={say('simulation.absentAfter')}
        />
      </Box>
    </Box>
  );
};
