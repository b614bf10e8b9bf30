import { Typography } from '@mui/material';
import { useCallback, useState } from 'react';
import { Chart } from '../../../charts/Chart.js';
import { PlotExits } from '../../../charts/PlotExits.js';
import { PlotTable } from '../../../charts/PlotTable.js';
import { useSay } from '../../../i18n/use-say.js';
import { Section } from '../../../parts/Section.js';
import { Unread } from '../../../parts/Unread.js';
import type { Ledger } from '../../../theme/tokens.js';
import type { Bands, Simulation } from './simulation-shape.js';
import { useAgencyFigures, useMovers, useMoverWords } from './use-movers.js';
import { whoMovesHeight, whoMovesOption } from './who-moves-option.js';

/** Who gains and who loses, the greatest of both. */
export const WhoMoves = ({ simulation, bands }: { readonly simulation: Simulation; readonly bands: Bands }) => {
  const say = useSay();
  const [isTable, setTable] = useState(false);
  const { isRead, error, refetch, agencies } = useMovers(simulation);
  const movers = useMoverWords(agencies, bands);
  const title = say('simulation.whoMoves');
  const table = useAgencyFigures(bands, title)(agencies);
  const draw = useCallback((ledger: Ledger) => whoMovesOption(ledger, movers), [movers]);
  return (
    <Section
      title={title}
      note={say('simulation.whoMovesNote')}
      tools={agencies.length > 0 && <PlotExits table={table} isTable={isTable} onSwitch={setTable} />}
    >
      {!isRead && <Unread error={error} onRetry={refetch} rows={12} />}
      {isRead && agencies.length === 0 && <Typography variant="body2">{say('simulation.nobodyMoves')}</Typography>}
      {agencies.length > 0 && isTable && <PlotTable table={table} />}
      {agencies.length > 0 && !isTable && (
        <Chart height={whoMovesHeight(movers)} draw={draw} label={say('simulation.whoMovesLabel', { count: agencies.length })} />
      )}
    </Section>
  );
};
