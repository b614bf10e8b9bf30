import { Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { day } from '../../formats/date.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { DaysLeft } from '../../parts/DaysLeft.js';
import { Section } from '../../parts/Section.js';

/** One thing that waits for somebody. */
export interface Work {
  readonly key: string;
  readonly kind: string;
  readonly what: string;
  readonly to: string;
  readonly from: string;
  /** the day it is due, where there is one */
  readonly dueOn?: string | null;
}

interface Props {
  readonly title: string;
  readonly work: readonly Work[];
  /** the sentence where nothing waits */
  readonly empty: ReactNode;
}

/** What waits, by deadline; each leads to the page where it is done. */
export const WorkTable = ({ title, work, empty }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const sorted = work.toSorted((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
  const hasDue = work.some(({ dueOn }) => dueOn);
  const note = work.length > 0 && say(hasDue ? 'home.countByDue' : 'home.count', { count: work.length });
  return (
    <Section title={title} note={note}>
      {work.length === 0 && empty}
      {work.length > 0 && (
        <Table aria-label={title} sx={{ mx: { xs: -2, sm: -3 }, width: { xs: 'calc(100% + 32px)', sm: 'calc(100% + 40px)' } }}>
          <TableHead>
            <TableRow>
              <TableCell>{say('home.kind')}</TableCell>
              <TableCell>{say('home.what')}</TableCell>
              <TableCell>{say('home.from')}</TableCell>
              {hasDue && <TableCell align="right">{say('home.due')}</TableCell>}
              {hasDue && <TableCell>{say('home.left')}</TableCell>}
            </TableRow>
          </TableHead>
          <TableBody>
            {sorted.map(({ key, kind, what, to, from, dueOn }) => (
              <TableRow key={key}>
                <TableCell sx={{ whiteSpace: 'nowrap', color: 'ledger.ink2' }}>{kind}</TableCell>
                <TableCell>
                  <Link component={LinkBase} to={to}>
                    {what}
                  </Link>
                </TableCell>
                <TableCell>{from}</TableCell>
                {hasDue && (
                  <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                    {dueOn ? day(dueOn, language) : '–'}
                  </TableCell>
                )}
                {hasDue && <TableCell>{dueOn ? <DaysLeft until={dueOn} /> : '–'}</TableCell>}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
};
