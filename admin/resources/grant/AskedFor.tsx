import { Button } from '@mui/material';
import { useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { PageHead } from '../../parts/PageHead.js';
import { RequestGrant } from './RequestGrant.js';
import { Requests } from './Requests.js';

/** The requests of whoever looks, and a new one. */
export const AskedFor = () => {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const [made, setMade] = useState(0);
  const ask = (
    <Button variant="contained" color="primary" onClick={() => setAsking(true)}>
      {say('grant.request')}
    </Button>
  );
  return (
    <>
      <PageHead title={say('grant.requests')} what={say('grant.askedForWhat')} actions={ask} />
      <Requests
        key={made}
        where={undefined}
        empty={say('grant.noneAsked')}
        emptyFirst={say('grant.noneAskedFirst')}
        onChange={() => undefined}
      />
      {isAsking && (
        <RequestGrant
          onDone={() => {
            setAsking(false);
            setMade(made + 1);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
};
