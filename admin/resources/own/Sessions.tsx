import { Button } from '@mui/material';
import { EndOtherSessionsDocument, OwnSessionsDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { Note } from '../../parts/Note.js';
import { Refused } from '../../parts/Refused.js';
import { Section } from '../../parts/Section.js';
import { useCommand } from '../../providers/use-command.js';
import { useLoadedAt } from '../../providers/use-loaded-at.js';
import { useRead } from '../../providers/use-read.js';
import { SessionTable } from './SessionTable.js';

/** Where this account is signed in now; each other place can be ended. */
export const Sessions = ({ ownId }: { readonly ownId: string | undefined }) => {
  const say = useSay();
  const now = useLoadedAt();
  const { data, error, refetch } = useRead(OwnSessionsDocument, { now });
  const endOthers = useCommand(EndOtherSessionsDocument);
  const sessions = data?.sessions.nodes;
  const others = sessions?.filter(({ id }) => id !== ownId).length ?? 0;
  const end = async () => {
    if (await endOthers.run({})) refetch();
  };
  const tools = (
    <Button size="small" disabled={others === 0 || endOthers.isBusy} onClick={() => void end()}>
      {say('own.endOthers')}
    </Button>
  );
  return (
    <Section title={say('own.sessions')} tools={tools}>
      <Note>{say(others === 0 ? 'own.noOthers' : 'own.sessionsNote')}</Note>
      <Refused refusal={endOthers.refusal} />
      {error && <Failure failure={error} onRetry={refetch} />}
      {!sessions && !error && <GreyRows rows={2} />}
      {sessions && <SessionTable sessions={sessions} ownId={ownId} onChange={refetch} />}
    </Section>
  );
};
