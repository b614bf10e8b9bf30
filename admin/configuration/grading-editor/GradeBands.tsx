import { Typography } from '@mui/material';
import { useCallback, useMemo, useRef } from 'react';
import { Chart, type ChartInstance } from '../../charts/Chart.js';
import { nameIn, textIn } from '../../formats/name.js';
import { plain } from '../../formats/number.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Section } from '../../parts/Section.js';
import { Sheet } from '../../parts/Sheet.js';
import type { Ledger } from '../../theme/tokens.js';
import { BandTable } from './BandTable.js';
import { bandsOption, pullEdges } from './bands-option.js';
import { changedAt } from './policy-draft.js';
import type { PolicyProps } from './policy-props.js';
import { countsIn, rulerBands } from './ruler-bands.js';
import { useLastTotals } from './use-last-totals.js';

/** Bands on a ruler over the last cycle's totals; edges are pulled or typed. */
export const GradeBands = ({ policy, onChange }: PolicyProps) => {
  const say = useSay();
  const language = useLanguage();
  const { cycle, totals } = useLastTotals();
  const key = JSON.stringify([policy.bands, language]);
  const bands = useMemo(() => rulerBands(policy, (band) => textIn(language, band.name)), [key]);
  const latest = useRef({ policy, onChange });
  latest.current = { policy, onChange };
  const draw = useCallback((c: Ledger) => bandsOption(c, bands ?? [], totals), [bands, totals]);
  const onReady = useCallback(
    (chart: ChartInstance) =>
      pullEdges(chart, bands ?? [], (place, edge) => {
        const { policy: held, onChange: change } = latest.current;
        change({ ...held, bands: changedAt(held.bands, place, { from: plain(edge) }) });
      }),
    [bands],
  );
  const counts = bands && totals.length > 0 ? countsIn(bands, totals) : undefined;
  return (
    <Sheet>
      <Section
        title={say('editor.ruler')}
        note={
          cycle && totals.length > 0
            ? say('editor.rulerNote', { cycle: nameIn(language, cycle.name, cycle.nameEn), count: totals.length })
            : undefined
        }
      >
        {bands ? (
          <Chart
            height={132}
            draw={draw}
            onReady={onReady}
            label={say('editor.rulerLabel', {
              bands: bands.map(({ name, from }) => `${name} ${plain(from)}`).join(say('parts.listComma')),
            })}
          />
        ) : (
          <Typography variant="body2">{say('editor.rulerBroken')}</Typography>
        )}
        <Typography variant="caption" component="p" sx={{ m: 0, color: 'ledger.ink2' }}>
          {say('editor.rulerPull')}
        </Typography>
      </Section>
      <Section title={say('editor.gradeBands')} note={counts && say('editor.countsNote')}>
        <BandTable policy={policy} counts={counts} onChange={onChange} />
      </Section>
    </Sheet>
  );
};
