import { Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { LinkBase } from 'react-admin';
import { moment } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import type { CorrectionsQuery } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Section } from '../../parts/Section.js';

interface Props {
  readonly cards: CorrectionsQuery['scorecards']['nodes'];
  readonly total: number;
}

/** Published scorecards one of whose inputs was corrected since; the scorecard's own page says which. */
export const StaleCards = ({ cards, total }: Props) => {
  const say = useSay();
  const language = useLanguage();
  return (
    <Section title={say('correction.stale')} note={say('correction.staleNote', { count: total })}>
      <Table size="small" aria-label={say('correction.stale')} sx={{ maxWidth: 640, mx: { xs: -2, sm: -3 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{say('cycle.agency')}</TableCell>
            <TableCell>{say('correction.staleAt')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {cards.map(({ id, agency, staleAt }) => (
            <TableRow key={id}>
              <TableCell>
                <Link component={LinkBase} to={`/scorecards/${id}/show`}>
                  {nameIn(language, agency.name, agency.nameEn)}
                </Link>
              </TableCell>
              <TableCell>{moment(staleAt, language)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
};
