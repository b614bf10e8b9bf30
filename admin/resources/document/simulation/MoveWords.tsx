import { Typography } from '@mui/material';
import { roundedUnits, scoreOfUnits, signedUnits } from '../../../formats/decimal.js';
import { useSay } from '../../../i18n/use-say.js';
import type { Simulation } from './simulation-shape.js';
import { reportOf } from './simulation-shape.js';

/** What the version does, in the first lines. */
export const MoveWords = ({ simulation }: { readonly simulation: Simulation }) => {
  const say = useSay();
  const { agencies, moves, totals } = reportOf(simulation);
  const { mean, least, greatest } = totals.shift;
  const first = say('simulation.sentence', {
    agencies,
    grades: moves.gradesUp + moves.gradesDown,
    up: moves.gradesUp,
    down: moves.gradesDown,
    totals: moves.totals,
  });
  const second =
    mean === null || least === null || greatest === null
      ? ''
      : say('simulation.shiftSentence', {
          mean: signedUnits(roundedUnits(mean)),
          least: signedUnits(least),
          greatest: signedUnits(greatest),
        });
  const { before, after } = totals;
  const third =
    before.median === null || after.median === null
      ? ''
      : say('simulation.medianSentence', {
          before: scoreOfUnits(roundedUnits(before.median)),
          after: scoreOfUnits(roundedUnits(after.median)),
        });
  return (
    <Typography component="p" sx={{ fontSize: 15, lineHeight: '24px', m: 0 }}>
      {[first, second, third].join('')}
    </Typography>
  );
};
