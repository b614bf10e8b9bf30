import { Button } from '@mui/material';
import { useState } from 'react';
import { OwnAccessTokensDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { Note } from '../../parts/Note.js';
import { Section } from '../../parts/Section.js';
import { useLoadedAt } from '../../providers/use-loaded-at.js';
import { useRead } from '../../providers/use-read.js';
import { NewToken } from './NewToken.js';
import { TokenTable } from './TokenTable.js';

/** Tokens with which programs ask under the grant in use; their secret is shown once. */
export const AccessTokens = () => {
  const say = useSay();
  const now = useLoadedAt();
  const { data, error, refetch } = useRead(OwnAccessTokensDocument, { now });
  const [isMaking, setMaking] = useState(false);
  const tokens = data?.accessTokens.nodes;
  const tools = (
    <Button size="small" onClick={() => setMaking(true)}>
      {say('own.makeToken')}
    </Button>
  );
  return (
    <Section title={say('own.tokens')} tools={tools}>
      <Note>{say(tokens?.length === 0 ? 'own.noTokens' : 'own.tokensNote')}</Note>
      {error && <Failure failure={error} onRetry={refetch} />}
      {!tokens && !error && <GreyRows rows={1} />}
      {tokens && tokens.length > 0 && <TokenTable tokens={tokens} onChange={refetch} />}
      {isMaking && <NewToken onMade={refetch} onClose={() => setMaking(false)} />}
    </Section>
  );
};
