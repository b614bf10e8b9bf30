import { Box, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import { score as written } from '../../formats/decimal.js';
import { nameIn, textIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Deadline } from '../../parts/DaysLeft.js';
import { inputsOf, instructionsOf, isGiven, type WholeMark } from './mark-shape.js';

const Inputs = ({ mark }: { readonly mark: WholeMark }) => {
  const say = useSay();
  const language = useLanguage();
  const inputs = inputsOf(mark);
  if (inputs.length === 0) return null;
  return (
    <Box>
      <Typography variant="label" component="div">
        {say('mark.inputs')}
      </Typography>
      <Table size="small" aria-label={say('mark.inputs')} sx={{ maxWidth: 560, '& td:first-of-type': { pl: '0 !important' } }}>
        <TableBody>
          {inputs.map(({ element, name, unit, period, value }) => (
            <TableRow key={`${element} ${period}`}>
              <TableCell>{textIn(language, name)}</TableCell>
              <TableCell sx={{ color: 'ledger.ink2', whiteSpace: 'nowrap' }}>{period}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {written(value, 0)} {unit}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};

/** Who is judged on what, by when, and the figures to look at. */
export const MarkSubject = ({ mark }: { readonly mark: WholeMark }) => {
  const say = useSay();
  const language = useLanguage();
  const { fullMarks, legalBasis } = instructionsOf(mark);
  return (
    <>
      <Box>
        <Typography variant="label" component="div">
          {mark.indicator.code} {say('mark.fullMarks', { points: written(fullMarks) })}
          {!isGiven(mark) && (
            <>
              {say('parts.semicolon')}
              {say('mark.until')} <Deadline until={mark.expiresAt} />
            </>
          )}
        </Typography>
        <Typography variant="h2" sx={{ fontSize: 18, lineHeight: '28px' }}>
          {nameIn(language, mark.subject.name, mark.subject.nameEn)}
          {say('parts.colon')}
          {nameIn(language, mark.indicator.name, mark.indicator.nameEn)}
        </Typography>
        {legalBasis && (
          <Typography variant="caption" component="div" sx={{ color: 'ledger.ink2' }}>
            {textIn(language, legalBasis)}
          </Typography>
        )}
      </Box>
      <Inputs mark={mark} />
    </>
  );
};
