import { Stack, TextField, Typography } from '@mui/material';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { Chart } from '../../charts/Chart.js';
import { PlotExits } from '../../charts/PlotExits.js';
import { PlotTable } from '../../charts/PlotTable.js';
import { plain } from '../../formats/number.js';
import { useSay } from '../../i18n/use-say.js';
import { Section } from '../../parts/Section.js';
import type { Ledger } from '../../theme/tokens.js';
import type { Curve } from './curve.js';
import { type CurveCompany, curveOption } from './curve-option.js';
import { type PullCorner, useTried } from './use-tried.js';

interface Props {
  readonly name: string;
  readonly sentence: string;
  readonly axisName: string;
  readonly curve: Curve;
  readonly places: number;
  /** what else is drawn; must keep its identity while it says the same */
  readonly company?: CurveCompany;
  readonly legend?: ReactNode;
  /** corners may be pulled where somebody listens */
  readonly onPull?: PullCorner;
}

interface TryProps {
  readonly tried: number;
  readonly points: string;
  readonly onChange: (x: number) => void;
}

const TryField = ({ tried, points, onChange }: TryProps) => {
  const say = useSay();
  return (
    <Stack direction="row" sx={{ mt: 1.5, gap: 1.5, alignItems: 'flex-end', flexWrap: 'wrap' }}>
      <TextField
        type="number"
        label={say('rubric.tryLabel')}
        value={tried}
        onChange={(event) => onChange(Number(event.target.value))}
        slotProps={{ htmlInput: { step: 'any' } }}
        sx={{ width: 120 }}
      />
      <Typography variant="body2" component="output" sx={{ pb: 0.75 }}>
        {say('rubric.tried', { value: plain(tried), points })}
      </Typography>
      <Typography variant="caption" sx={{ pb: 0.75, color: 'ledger.ink2' }}>
        {say('rubric.tryNote')}
      </Typography>
    </Stack>
  );
};

/** The curve of one indicator; it follows the pointer, and the field beside it does the same for the keyboard. */
export const CurveChart = ({ name, sentence, axisName, curve, places, company, legend, onPull }: Props) => {
  const say = useSay();
  const pointsAt = (x: number) => curve.pointsAt(x).toFixed(places);
  const { tried, setTried, onReady } = useTried(curve, (x) => say('rubric.triedShort', { value: plain(x), points: pointsAt(x) }), onPull);
  const [isTable, setTable] = useState(false);
  const draw = useCallback(
    (c: Ledger) =>
      curveOption(
        c,
        curve,
        {
          x: axisName,
          y: say('rubric.pointsAxis'),
          floor: (value) => say('rubric.floor', { value }),
          target: (value) => say('rubric.target', { value }),
        },
        company,
      ),
    [curve, axisName, say, company],
  );
  const figures = useMemo(
    () => ({ name, head: [axisName, say('rubric.pointsAxis')], rows: curve.vertices.map(([x, y]) => [plain(x), y.toFixed(places)]) }),
    [name, axisName, curve, places, say],
  );
  return (
    <Section title={say('rubric.curve')} level="h3" tools={<PlotExits table={figures} isTable={isTable} onSwitch={setTable} />}>
      {legend}
      {isTable ? (
        <PlotTable table={figures} />
      ) : (
        <Chart height={288} draw={draw} onReady={onReady} label={say('rubric.curveLabel', { name, sentence })} />
      )}
      <Typography variant="body2" component="p" sx={{ m: 0, color: 'ledger.ink2' }}>
        {sentence}
      </Typography>
      <TryField tried={tried} points={pointsAt(tried)} onChange={setTried} />
    </Section>
  );
};
