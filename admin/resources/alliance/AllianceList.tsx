import { useState } from 'react';
import { useGetList } from 'react-admin';
import { useSay } from '../../i18n/use-say.js';
import { useGrantWords } from '../../layout/use-grant-words.js';
import { Columns } from '../../parts/Columns.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { PageHead } from '../../parts/PageHead.js';
import { useSignedIn } from '../../providers/use-session.js';
import { AllianceMembers } from './AllianceMembers.js';
import { AllianceTable } from './AllianceTable.js';
import type { AllianceRow } from './alliance-rows.js';

/** The alliances on the left, the members of the chosen one beside them. */
const AllianceList = () => {
  const say = useSay();
  const words = useGrantWords();
  const session = useSignedIn();
  const [picked, setPicked] = useState<string>();
  const { data, error, refetch } = useGetList<AllianceRow>('alliances', { pagination: { page: 1, perPage: 200 } });
  if (error) return <Failure isPage failure={error} onRetry={() => void refetch()} />;
  const chosen = picked ?? data?.[0]?.id;
  const place = session ? words({ ...session.grant, agency: null }).place : '';
  const members = data?.reduce((sum, alliance) => sum + alliance.members.totalCount, 0) ?? 0;
  return (
    <>
      <PageHead title={say('alliance.title')} what={say('alliance.what', { place, count: data?.length ?? 0, members })} />
      {!data && <GreyRows />}
      {data?.length === 0 && <Empty what={say('alliance.empty')} />}
      {data && data.length > 0 && (
        <Columns
          panelWidth={680}
          main={<AllianceTable alliances={data} chosen={chosen} onChoose={setPicked} />}
          panel={chosen && <AllianceMembers id={chosen} />}
        />
      )}
    </>
  );
};

export default AllianceList;
