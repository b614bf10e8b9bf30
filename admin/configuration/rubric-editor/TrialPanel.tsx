import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useCallback, useState } from 'react';
import { Chart } from '../../charts/Chart.js';
import { CsvButton } from '../../charts/PlotExits.js';
import { roundedUnits, score, signedUnits, toUnits } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Refused } from '../../parts/Refused.js';
import { Section } from '../../parts/Section.js';
import { flush } from '../../resources/document/simulation/flush.js';
import type { Ledger } from '../../theme/tokens.js';
import { ShiftMark } from './ShiftMark.js';
import { trialOption } from './trial-option.js';
import type { Trial, TrialFigures } from './use-trial.js';

interface Props {
  readonly trial: Trial;
  readonly places: number;
}
interface FiguresProps {
  readonly figures: TrialFigures;
  readonly places: number;
}

const shownAtFirst = 6;

const Sentences = ({ figures, places }: FiguresProps) => {
  const say = useSay();
  const { up, down, same, grades, meanShift } = figures;
  return (
    <Typography variant="body2" component="div">
      {meanShift !== null && <div>{say('editor.meanShift', { shift: signedUnits(roundedUnits(toUnits(meanShift), places), places) })}</div>}
      <div>{say('editor.moved', { up, down, same })}</div>
      <div>{say('editor.gradesMoved', { count: grades })}</div>
    </Typography>
  );
};

const Rows = ({ figures, places }: FiguresProps) => {
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  const { agencies } = figures;
  const shown = isWhole ? agencies : agencies.slice(0, shownAtFirst);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={say('editor.mostMoved')} sx={flush}>
          <TableHead>
            <TableRow>
              <TableCell>{say('editor.mostMoved')}</TableCell>
              <TableCell align="right">{say('rubric.value')}</TableCell>
              <TableCell align="right">{say('editor.atTheTime')}</TableCell>
              <TableCell align="right">{say('editor.draft')}</TableCell>
              <TableCell align="right">{say('editor.shift')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((agency) => (
              <TableRow key={agency.agencyId}>
                <TableCell>{agency.name}</TableCell>
                <TableCell align="right">{agency.value ?? '–'}</TableCell>
                <TableCell align="right">{score(agency.pointsBefore, places)}</TableCell>
                <TableCell align="right">{score(agency.pointsAfter, places)}</TableCell>
                <TableCell align="right">
                  <ShiftMark shift={agency.shift} places={places} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {agencies.length > shownAtFirst && (
        <Button size="small" variant="text" onClick={() => setWhole(!isWhole)}>
          {isWhole ? say('editor.fewer') : say('editor.allAgencies', { count: agencies.length })}
        </Button>
      )}
    </Box>
  );
};

const Figures = ({ figures, places }: FiguresProps) => {
  const say = useSay();
  const words = { before: say('editor.atTheTime'), after: say('editor.draft') };
  const draw = useCallback((c: Ledger) => trialOption(c, figures, words), [figures, words.before, words.after]);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0,1fr)', xl: 'minmax(0,2fr) minmax(0,3fr)' }, gap: 2 }}>
      <Box sx={{ minWidth: 0 }}>
        <Sentences figures={figures} places={places} />
        {figures.up + figures.down > 0 && (
          <Chart height={132} draw={draw} label={say('editor.trialPlot', { up: figures.up, down: figures.down })} />
        )}
      </Box>
      <Rows figures={figures} places={places} />
    </Box>
  );
};

/** What the draft of one indicator would have given in the last cycle, with its facts of that time. */
export const TrialPanel = ({ trial, places }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const { cycle, figures, isFresh, hasErrors, refusal } = trial;
  if (!cycle) return null;
  const state = hasErrors ? say(figures ? 'editor.trialErrors' : 'editor.trialBlocked') : isFresh || refusal ? '' : say('editor.trying');
  const note = say('editor.trialNote', { cycle: nameIn(language, cycle.name, cycle.nameEn) });
  const table = figures && {
    name: say('editor.trial'),
    head: [say('editor.mostMoved'), say('rubric.value'), say('editor.atTheTime'), say('editor.draft'), say('editor.shift')],
    rows: figures.agencies.map(({ name, value, pointsBefore, pointsAfter, shift }) => [name, value, pointsBefore, pointsAfter, shift]),
  };
  return (
    <Section title={say('editor.trial')} level="h3" note={note} tools={table && <CsvButton table={table} />}>
      <Refused refusal={refusal} />
      {state && (
        <Typography variant="caption" component="p" role="status" sx={{ m: 0, color: 'ledger.ink2' }}>
          {state}
        </Typography>
      )}
      {figures && (
        <Box sx={{ opacity: hasErrors ? 0.6 : 1 }}>
          <Figures figures={figures} places={places} />
        </Box>
      )}
    </Section>
  );
};
