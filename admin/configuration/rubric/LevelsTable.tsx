import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { Method } from '../../../server/engine/documents/method.js';
import { score } from '../../formats/decimal.js';
import { textIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Section } from '../../parts/Section.js';

interface Props {
  readonly levels: Extract<Method, { kind: 'LEVELS' }>['levels'];
  readonly sentence: string;
  readonly places: number;
}

/** The levels a reviewer may name, with what each takes and gives. */
export const LevelsTable = ({ levels, sentence, places }: Props) => {
  const say = useSay();
  const language = useLanguage();
  return (
    <Section title={say('rubric.howScored')} level="h3">
      <Table
        aria-label={say('rubric.howScored')}
        sx={{ '& td, & th': { '&:first-of-type': { pl: 1 } }, '& td': { py: 0.75, verticalAlign: 'top' } }}
      >
        <TableHead>
          <TableRow>
            <TableCell>{say('rubric.levelName')}</TableCell>
            <TableCell>{say('rubric.descriptor')}</TableCell>
            <TableCell align="right">{say('rubric.levelPoints')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {levels.map((level) => (
            <TableRow key={level.code}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{textIn(language, level.name)}</TableCell>
              <TableCell>{textIn(language, level.descriptor)}</TableCell>
              <TableCell align="right">{score(level.points, places)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Typography variant="body2" component="p" sx={{ m: 0, mt: 1, color: 'ledger.ink2' }}>
        {sentence}
      </Typography>
    </Section>
  );
};
