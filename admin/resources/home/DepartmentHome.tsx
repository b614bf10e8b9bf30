import { Box } from '@mui/material';
import { DepartmentWorkDocument, type DepartmentWorkQuery } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { useGrantWords } from '../../layout/use-grant-words.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { PageHead } from '../../parts/PageHead.js';
import { Sheet } from '../../parts/Sheet.js';
import { useRead } from '../../providers/use-read.js';
import { useSignedIn } from '../../providers/use-session.js';
import { useDepartmentWork } from './department-work.js';
import { ReportingGaps } from './ReportingGaps.js';
import { WorkTable } from './WorkTable.js';

const Waiting = ({ read }: { readonly read: DepartmentWorkQuery }) => {
  const say = useSay();
  const work = useDepartmentWork(read);
  return (
    <WorkTable
      title={say('home.waits')}
      work={work}
      empty={<Empty what={say('home.nothingWaits')} first={say('home.departmentFirst')} />}
    />
  );
};

/** The department's page: what waits for it, and which figures have not come in. */
export const DepartmentHome = () => {
  const say = useSay();
  const words = useGrantWords();
  const session = useSignedIn();
  const { data, error, refetch } = useRead(DepartmentWorkDocument, {});
  const running = data?.cycles.nodes.filter(({ state }) => state === 'OPEN' || state === 'CALCULATED').length ?? 0;
  const what = say('home.departmentWhat', { place: session ? words(session.grant).place : '', count: running });
  return (
    <>
      <PageHead title={say('home.title')} what={what} />
      {error && <Failure failure={error} onRetry={refetch} />}
      {!data && !error && <GreyRows />}
      {data && (
        <Sheet>
          <Waiting read={data} />
          <Box>
            <ReportingGaps />
          </Box>
        </Sheet>
      )}
    </>
  );
};
