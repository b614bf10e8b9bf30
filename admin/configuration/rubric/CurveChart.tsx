import { useCallback, useEffect, useMemo, useState } from 'react';
import { Stack, TextField, Typography } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { Chart, type ChartInstance } from '../../charts/Chart.js';
import { PlotExits } from '../../charts/PlotExits.js';
import { PlotTable } from '../../charts/PlotTable.js';
import { plain } from '../../formats/number.js';
import { useSay } from '../../i18n/use-say.js';
import { Section } from '../../parts/Section.js';
import type { Ledger } from '../../theme/tokens.js';
import type { Curve } from './curve.js';
import { curveOption, triedOption } from './curve-option.js';

interface Props { readonly name: string; readonly sentence: string; readonly axisName: string; readonly curve: Curve; readonly places: number }

/** Calls back with the value under the pointer. */
const follow = (chart: ChartInstance, onMove: (x: number) => void): void => {
  chart.getZr().on('mousemove', ({ offsetX, offsetY }) => {
    if (!chart.containPixel({ gridIndex: 0 }, [offsetX, offsetY])) return;
    const [x] = chart.convertFromPixel({ gridIndex: 0 }, [offsetX, offsetY]) as number[];
    if (x !== undefined) onMove(x);
  });
};

/** A value worth showing: whole for counts, else about a five-hundredth of the axis. */
const snapped = (curve: Curve, x: number): number => {
  if (curve.shape === 'COUNTS') return Math.round(x);
  const step = 10 ** Math.floor(Math.log10((curve.domain[1] - curve.domain[0]) / 100));
  return Number((Math.round(x / step) * step).toFixed(4));
};

/** The curve of one indicator; it follows the pointer, and the field beside it does the same for the keyboard. */
export const CurveChart = ({ name, sentence, axisName, curve, places }: Props) => {
  const say = useSay();
  const { ledger } = useTheme().palette;
  const [chart, setChart] = useState<ChartInstance>();
  const [tried, setTried] = useState(() => snapped(curve, curve.domain[0] + (curve.domain[1] - curve.domain[0]) * 0.62));
  const [isTable, setTable] = useState(false);
  const draw = useCallback((c: Ledger) => curveOption(c, curve, { x: axisName, y: say('rubric.pointsAxis'), floor: (value) => say('rubric.floor', { value }), target: (value) => say('rubric.target', { value }) }), [curve, axisName, say]);
  const points = curve.pointsAt(tried).toFixed(places);
  const text = say('rubric.triedShort', { value: plain(tried), points });
  useEffect(() => {
    if (chart && !chart.isDisposed()) chart.setOption(triedOption(ledger, curve, tried, text));
  }, [chart, ledger, curve, tried, text]);
  const onReady = useCallback((ready: ChartInstance) => {
    follow(ready, (x) => setTried(snapped(curve, x)));
    setChart(ready);
  }, [curve]);
  const figures = useMemo(() => ({ name, head: [axisName, say('rubric.pointsAxis')], rows: curve.vertices.map(([x, y]) => [plain(x), y.toFixed(places)]) }), [name, axisName, curve, places, say]);
  return (
    <Section title={say('rubric.curve')} level="h3" tools={<PlotExits table={figures} isTable={isTable} onSwitch={setTable} />}>
      {isTable ? <PlotTable table={figures} /> : <Chart height={288} draw={draw} onReady={onReady} label={say('rubric.curveLabel', { name, sentence })} />}
      <Typography variant="body2" component="p" sx={{ m: 0, color: 'ledger.ink2' }}>{sentence}</Typography>
      <Stack direction="row" sx={{ mt: 1.5, gap: 1.5, alignItems: 'flex-end', flexWrap: 'wrap' }}>
        <TextField type="number" label={say('rubric.tryLabel')} value={tried} onChange={(event) => setTried(Number(event.target.value))} slotProps={{ htmlInput: { step: 'any' } }} sx={{ width: 120 }} />
        <Typography variant="body2" component="output" sx={{ pb: 0.75 }}>{say('rubric.tried', { value: plain(tried), points })}</Typography>
        <Typography variant="caption" sx={{ pb: 0.75, color: 'ledger.ink2' }}>{say('rubric.tryNote')}</Typography>
      </Stack>
    </Section>
  );
};
