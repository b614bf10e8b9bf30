import { day } from '../formats/date.js';
import { today, workingDaysBetween } from '../formats/working-days.js';
import { useLanguage, useSay } from '../i18n/use-say.js';
import { Status, type Tone } from './Status.js';

/** from here on a deadline is marked */
const soonDays = 5;

const toneOf = (left: number): Tone => {
  if (left <= 0) return 'bad';
  return left <= soonDays ? 'warn' : 'idle';
};

/** How many working days are left until a day, in words and with a mark that grows as it comes near. */
export const DaysLeft = ({ until }: { readonly until: string }) => {
  const say = useSay();
  const now = today();
  const left = workingDaysBetween(now, until);
  const words =
    left < 0 ? say('parts.overdue', { smart_count: -left, count: -left }) : say('parts.daysLeft', { smart_count: left, count: left });
  return <Status tone={toneOf(left)}>{until.slice(0, 10) === now ? say('parts.dueToday') : words}</Status>;
};

/** A deadline: its day, then what is left. */
export const Deadline = ({ until }: { readonly until: string }) => (
  <>
    {day(until, useLanguage())} <DaysLeft until={until} />
  </>
);
