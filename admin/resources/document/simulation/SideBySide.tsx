import Close from '@mui/icons-material/CloseOutlined';
import { Box, Dialog, DialogContent, DialogTitle, IconButton, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { score } from '../../../formats/decimal.js';
import { nameIn } from '../../../formats/name.js';
import { SimulatedExplanationDocument, type SimulatedExplanationQuery } from '../../../generated/graphql.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { Section } from '../../../parts/Section.js';
import { Unread } from '../../../parts/Unread.js';
import { useRead } from '../../../providers/use-read.js';
import { ComparedIndicator } from './ComparedIndicator.js';
import type { Bands, SimulatedAgency, Simulation } from './simulation-shape.js';
import { useNearestWords } from './use-nearest-words.js';

export type Compared = SimulatedExplanationQuery['simulatedExplanation'];

interface Props {
  readonly simulation: Simulation;
  readonly bands: Bands;
  readonly agency: SimulatedAgency['agency'];
  readonly onClose: () => void;
}

const useGradeName = (bands: Bands) => {
  const language = useLanguage();
  return (side: keyof Bands, grade: string | null): string => {
    const band = bands[side].find((each) => each.grade === grade);
    return band ? nameIn(language, band.name, band.nameEn) : '–';
  };
};

const Both = ({ compared, bands }: { readonly compared: Compared; readonly bands: Bands }) => {
  const say = useSay();
  const gradeName = useGradeName(bands);
  const nearest = useNearestWords(bands);
  const changed = compared.indicators.filter(({ isChanged }) => isChanged);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography variant="body2" component="div">
        <div>
          {say(compared.gradeBefore === compared.gradeAfter ? 'simulation.sameGradeSentence' : 'simulation.bothSentence', {
            ...{
              before: score(compared.totalBefore),
              gradeBefore: gradeName('before', compared.gradeBefore),
              rankBefore: compared.rankBefore ?? '–',
            },
            ...{
              after: score(compared.totalAfter),
              gradeAfter: gradeName('after', compared.gradeAfter),
              rankAfter: compared.rankAfter ?? '–',
            },
          })}
        </div>
        {compared.gradeSentences.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
        {nearest(compared).map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </Typography>
      <Section
        title={say('simulation.changedIndicators', { count: changed.length })}
        note={say('simulation.unchangedIndicators', { count: compared.indicators.length - changed.length })}
      >
        {changed.map((indicator) => (
          <ComparedIndicator key={indicator.indicator} indicator={indicator} />
        ))}
      </Section>
    </Box>
  );
};

/** One agency before and after: what changed first, each with both explanations beside one another. */
export const SideBySide = ({ simulation, bands, agency, onClose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const heading = useId();
  const { data, error, refetch } = useRead(SimulatedExplanationDocument, { simulationId: simulation.id, agencyId: agency.id });
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} maxWidth="lg" fullWidth>
      <Stack direction="row" sx={{ alignItems: 'center', pr: 2 }}>
        <DialogTitle id={heading} variant="h2" sx={{ flex: 1 }}>
          {say('simulation.bothTitle', { agency: nameIn(language, agency.name, agency.nameEn) })}
        </DialogTitle>
        <IconButton aria-label={say('parts.close')} onClick={onClose}>
          <Close />
        </IconButton>
      </Stack>
      <DialogContent tabIndex={0}>
        {data ? <Both compared={data.simulatedExplanation} bands={bands} /> : <Unread error={error} onRetry={refetch} rows={8} />}
      </DialogContent>
    </Dialog>
  );
};
