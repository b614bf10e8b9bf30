import { Button } from '@mui/material';
import { useState } from 'react';
import { GrantRequestsDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { PageHead } from '../../parts/PageHead.js';
import { TabBar } from '../../parts/TabBar.js';
import { View } from '../../parts/View.js';
import { useRead } from '../../providers/use-read.js';
import { Grants } from './Grants.js';
import { RequestGrant } from './RequestGrant.js';
import { Requests } from './Requests.js';

type Shown = 'waiting' | 'held' | 'decided';

const waiting = { state: { eq: 'PENDING' } };
const decided = { state: { in: ['GIVEN', 'REFUSED'] } };

/** The security administrator's page: what waits for a decision first, then what is held, then what was decided. */
export const Decisions = () => {
  const say = useSay();
  const [shown, setShown] = useState<Shown>('waiting');
  const [isAsking, setAsking] = useState(false);
  const { data, refetch } = useRead(GrantRequestsDocument, { where: waiting, first: 50, offset: 0 });
  const count = data?.grantRequests.totalCount;
  const tabs = [
    { key: 'waiting', label: count === undefined ? say('grant.waiting') : say('grant.waitingCount', { count }) },
    { key: 'held', label: say('grant.held') },
    { key: 'decided', label: say('grant.decided') },
  ] as const;
  const done = () => {
    setAsking(false);
    refetch();
  };
  return (
    <>
      <PageHead
        title={say('grant.title')}
        what={say('grant.what')}
        actions={<Button onClick={() => setAsking(true)}>{say('grant.request')}</Button>}
      >
        <TabBar label={say('grant.views')} value={shown} onChange={setShown} tabs={tabs} />
      </PageHead>
      <View name={shown}>
        {shown === 'waiting' && (
          <Requests
            isForDecision
            where={waiting}
            empty={say('grant.noneWaiting')}
            emptyFirst={say('grant.noneWaitingFirst')}
            onChange={refetch}
          />
        )}
        {shown === 'held' && <Grants />}
        {shown === 'decided' && <Requests where={decided} empty={say('grant.noneDecided')} onChange={refetch} />}
      </View>
      {isAsking && <RequestGrant onDone={done} onClose={() => setAsking(false)} />}
    </>
  );
};
