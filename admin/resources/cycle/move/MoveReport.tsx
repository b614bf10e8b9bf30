import { Box } from '@mui/material';
import { MoveReportDocument } from '../../../generated/graphql.js';
import { useSay } from '../../../i18n/use-say.js';
import { Section } from '../../../parts/Section.js';
import { Unread } from '../../../parts/Unread.js';
import { useRead } from '../../../providers/use-read.js';
import { Basis } from '../../document/simulation/Basis.js';
import { GradeMatrix } from '../../document/simulation/GradeMatrix.js';
import { MoveWords } from '../../document/simulation/MoveWords.js';
import { bandsOf, reportOf } from '../../document/simulation/simulation-shape.js';

/** What the other version does to everyone in this cycle, as it was worked out on its facts. */
export const MoveReport = ({ simulationId }: { readonly simulationId: string }) => {
  const say = useSay();
  const { data, error, refetch } = useRead(MoveReportDocument, { simulationId });
  const simulation = data?.simulation;
  if (!simulation) return <Unread error={error} onRetry={refetch} rows={6} />;
  const policy = simulation.configVersion.document.kind === 'GRADING_POLICY' ? simulation.configVersion : simulation.counterpart;
  return (
    <Section title={say('cycleMove.results')} level="h3">
      <Basis simulation={simulation} version={simulation.configVersion} />
      <MoveWords simulation={simulation} />
      <Box sx={{ mt: 1.5 }}>
        <GradeMatrix matrix={reportOf(simulation).grades} bands={bandsOf(simulation, { content: policy?.content ?? null })} />
      </Box>
    </Section>
  );
};
