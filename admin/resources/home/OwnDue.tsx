import { Box, Typography } from '@mui/material';
import { day } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { today } from '../../formats/working-days.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { DaysLeft } from '../../parts/DaysLeft.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { Section } from '../../parts/Section.js';
import { type Duty, useOwnDue } from './use-own-due.js';
import { usePeriodWords } from './use-period-words.js';

/** what is due later than this many days from now is not yet shown as work */
const aheadDays = 45;
const dayMs = 86_400_000;
const horizon = (): string => new Date(Date.parse(`${today()}T00:00:00Z`) + aheadDays * dayMs).toISOString().slice(0, 10);

const Row = ({ duty }: { readonly duty: Duty }) => {
  const say = useSay();
  const language = useLanguage();
  const period = usePeriodWords();
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr) auto', columnGap: 2, py: 0.75, borderTop: 1, borderColor: 'ledger.line' }}
    >
      <span>{nameIn(language, duty.dataElement.name, duty.dataElement.nameEn)}</span>
      <Box component="span" sx={{ textAlign: 'right' }}>
        <DaysLeft until={duty.dueOn} />
      </Box>
      <Box component="span" sx={{ color: 'ledger.ink2', fontSize: 12 }}>
        {period(duty.period)}
        {duty.remindedOn && `${say('parts.comma')}${say('home.reminded', { day: day(duty.remindedOn, language) })}`}
      </Box>
      <Box component="span" sx={{ color: 'ledger.ink2', fontSize: 12, textAlign: 'right' }}>
        {day(duty.dueOn, language)}
      </Box>
    </Box>
  );
};

/** Figures to be reported that have not been: those past their day and those that come due soon. */
export const OwnDue = () => {
  const say = useSay();
  const language = useLanguage();
  const { due, error } = useOwnDue();
  if (error !== undefined) return <Failure failure={error} />;
  if (!due) return <GreyRows rows={4} />;
  const until = horizon();
  const soon = due.filter(({ dueOn }) => dueOn <= until);
  const next = due.find(({ dueOn }) => dueOn > until);
  const rest = next
    ? say('home.nextDue', { day: day(next.dueOn, language), element: nameIn(language, next.dataElement.name, next.dataElement.nameEn) })
    : say('home.noNextDue');
  return (
    <Section title={say('home.ownDue')} note={soon.length > 0 && say('home.ownDueNote', { count: soon.length })}>
      {soon.length === 0 && (
        <Typography variant="body1" component="p" sx={{ m: 0 }}>
          {say('home.nothingDue')}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', typography: 'body2', maxWidth: 720 }}>
        {soon.map((duty) => (
          <Row key={duty.id} duty={duty} />
        ))}
      </Box>
      <Typography variant="body2" component="p" sx={{ m: 0, mt: 1, color: 'ledger.ink2' }}>
        {rest}
      </Typography>
    </Section>
  );
};
