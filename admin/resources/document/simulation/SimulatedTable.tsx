import { Box } from '@mui/material';
import { useState } from 'react';
import { PlotTable } from '../../../charts/PlotTable.js';
import { SimulatedAgenciesDocument } from '../../../generated/graphql.js';
import { useSay } from '../../../i18n/use-say.js';
import { Pager } from '../../../parts/Pager.js';
import { Section } from '../../../parts/Section.js';
import { Unread } from '../../../parts/Unread.js';
import { useRead } from '../../../providers/use-read.js';
import { EverybodyCsv } from './EverybodyCsv.js';
import { SideBySide } from './SideBySide.js';
import type { Bands, SimulatedAgency, Simulation } from './simulation-shape.js';
import { useAgencyFigures } from './use-movers.js';

const pageSize = 50;

/** Everybody, from the greatest loss to the greatest gain. */
export const SimulatedTable = ({ simulation, bands }: { readonly simulation: Simulation; readonly bands: Bands }) => {
  const say = useSay();
  const [offset, setOffset] = useState(0);
  const [opened, setOpened] = useState<SimulatedAgency['agency']>();
  const { data, error, refetch } = useRead(SimulatedAgenciesDocument, {
    simulationId: simulation.id,
    direction: 'ASC' as const,
    first: pageSize,
    offset,
  });
  const title = say('simulation.everybody');
  const figuresOf = useAgencyFigures(bands, title);
  const table = figuresOf(data?.simulatedScorecards.nodes ?? []);
  return (
    <Section
      title={title}
      note={say('simulation.everybodyNote')}
      tools={data && <EverybodyCsv simulationId={simulation.id} figuresOf={figuresOf} />}
    >
      {!data && <Unread error={error} onRetry={refetch} rows={8} />}
      {data && (
        <Box sx={{ overflowX: 'auto' }}>
          <PlotTable table={table} onOpen={(row) => setOpened(data.simulatedScorecards.nodes[row]?.agency)} />
        </Box>
      )}
      {data && <Pager offset={offset} size={pageSize} total={data.simulatedScorecards.totalCount} onMove={setOffset} />}
      {opened && <SideBySide {...{ simulation, bands }} agency={opened} onClose={() => setOpened(undefined)} />}
    </Section>
  );
};
