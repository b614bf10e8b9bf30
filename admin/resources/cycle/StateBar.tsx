import { Box, Typography } from '@mui/material';
import { shortDay } from '../../formats/date.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { type Cycle, type CycleState, cycleStates } from './cycle-shape.js';

const placeOf = (cycle: Cycle): number => (cycleStates as readonly string[]).indexOf(cycle.state);

/** What is known of a step: its dates, or whether it is behind or ahead. */
const useNotes = (cycle: Cycle): ((step: CycleState, place: number) => string) => {
  const say = useSay();
  const language = useLanguage();
  const here = placeOf(cycle);
  const range = (from: string, to: string | null) =>
    to ? say('cycle.dayRange', { from: shortDay(from, language), to: shortDay(to, language) }) : shortDay(from, language);
  return (step, place) => {
    if (step === 'OPEN') return say('cycle.until', { day: shortDay(cycle.endsOn, language) });
    if (step === 'CALCULATED' && cycle.evaluatedAt) return shortDay(cycle.evaluatedAt, language);
    if (step === 'PUBLISHED' && cycle.publishedOn) return range(cycle.publishedOn, cycle.noticeEndsOn);
    if (place === here) return say('cycle.stepHere');
    return say(place < here ? 'cycle.stepDone' : 'cycle.stepAhead');
  };
};

/** Where the cycle stands: steps behind in ink, the present one in red, those ahead as hairlines. */
export const StateBar = ({ cycle }: { readonly cycle: Cycle }) => {
  const say = useSay();
  const note = useNotes(cycle);
  const here = placeOf(cycle);
  const colour = (place: number) => (place === here ? 'ledger.accent' : place < here ? 'ledger.ink2' : 'ledger.line');
  return (
    <Box
      component="ol"
      aria-label={say('cycle.progress')}
      sx={{
        m: 0,
        mt: 1.25,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        gridTemplateColumns: { xs: 'repeat(2,1fr)', md: 'repeat(6,1fr)' },
        gap: 0.5,
      }}
    >
      {cycleStates.map((step, place) => (
        <Box
          component="li"
          key={step}
          aria-current={place === here ? 'step' : undefined}
          sx={{ borderTop: 3, borderColor: colour(place), pt: 0.5, minWidth: 0 }}
        >
          <Box component="span" sx={{ typography: 'body2', fontWeight: place === here ? 600 : 400, mr: 1 }}>
            {say(`cycle.steps.${step}`)}
          </Box>
          <Typography variant="caption" sx={{ color: 'ledger.ink2' }}>
            {note(step, place)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
};
