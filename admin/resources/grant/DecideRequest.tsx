import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { GiveGrantDocument, GrantsOfAccountDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { Refused } from '../../parts/Refused.js';
import { StatusSentence } from '../../parts/StatusSentence.js';
import { useCommand } from '../../providers/use-command.js';
import { useRead } from '../../providers/use-read.js';
import { useHeldRoles } from '../account/use-held-roles.js';
import type { RequestRow } from './grant-shape.js';
import { RefuseRequest } from './RefuseRequest.js';
import { useObstacle } from './use-obstacle.js';

interface Props {
  readonly request: RequestRow;
  readonly onChange: () => void;
}

/** Give or refuse, with what the account holds already in sight. What stands in the way is said before the button is tried. */
export const DecideRequest = ({ request, onChange }: Props) => {
  const say = useSay();
  const words = useHeldRoles();
  const give = useCommand(GiveGrantDocument);
  const [isRefusing, setRefusing] = useState(false);
  const { data } = useRead(GrantsOfAccountDocument, { accountId: request.account?.id ?? '' });
  const held = data?.account?.grants.nodes ?? [];
  const obstacle = useObstacle(request, held);
  const run = async () => {
    if (await give.run({ requestId: request.id, version: request.version })) onChange();
  };
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="body2" component="p" sx={{ m: 0 }}>
        {held.length > 0 ? say('grant.holds', { grants: held.map(words).join(say('parts.semicolon')) }) : data && say('grant.holdsNone')}
      </Typography>
      {obstacle && (
        <Box sx={{ mt: 1 }}>
          <StatusSentence tone="warn">{obstacle.sentence}</StatusSentence>
        </Box>
      )}
      <Stack direction="row" sx={{ gap: 1, mt: 1.5 }}>
        <Button variant="contained" color="primary" disabled={Boolean(obstacle) || give.isBusy || !data} onClick={() => void run()}>
          {say('grant.give')}
        </Button>
        <Button disabled={Boolean(obstacle?.isOwn) || give.isBusy} onClick={() => setRefusing(true)}>
          {say('grant.refuse')}
        </Button>
      </Stack>
      <Typography variant="caption" component="p" sx={{ color: 'ledger.ink2', m: 0, mt: 1 }}>
        {say('grant.giveNote')}
      </Typography>
      <Refused refusal={give.refusal} onReload={onChange} />
      {isRefusing && <RefuseRequest request={request} onDone={onChange} onClose={() => setRefusing(false)} />}
    </Box>
  );
};
