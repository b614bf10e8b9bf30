import { useCallback } from 'react';
import { LastSimulationDocument } from '../../../generated/graphql.js';
import { useSay } from '../../../i18n/use-say.js';
import { Empty } from '../../../parts/Empty.js';
import { Sheet } from '../../../parts/Sheet.js';
import { Unread } from '../../../parts/Unread.js';
import { useRead } from '../../../providers/use-read.js';
import type { Version } from '../document-shape.js';
import { Report } from './Report.js';
import { SimulationJobLine } from './SimulationJobLine.js';
import { SimulationRequest } from './SimulationRequest.js';
import { useSimulationJob } from './use-simulation.js';

interface Props {
  readonly version: Version;
  readonly onChange: () => void;
}

/** What the version would have done to everyone: asked for here, and read here by whoever signs it. */
export const SimulationTab = ({ version, onChange }: Props) => {
  const say = useSay();
  const { data, error, refetch } = useRead(LastSimulationDocument, { versionId: version.id });
  const end = useCallback(() => {
    refetch();
    onChange();
  }, [refetch, onChange]);
  const followed = useSimulationJob(version.id, version.maySimulate, end);
  const last = data?.simulations.nodes[0];
  return (
    <Sheet>
      {version.maySimulate && (
        <SimulationRequest version={version} isBusy={followed.isBusy} onStart={followed.refetch} onReload={onChange} />
      )}
      {version.maySimulate && <SimulationJobLine {...followed} />}
      {!data && <Unread error={error} onRetry={refetch} rows={10} />}
      {data && !last && !followed.isBusy && (
        <Empty what={say('simulation.empty')} first={say(version.maySimulate ? 'simulation.emptyFirst' : 'simulation.emptyOther')} />
      )}
      {last && <Report simulation={last} version={version} />}
    </Sheet>
  );
};
