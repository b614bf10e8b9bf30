import { moment } from '../../formats/date.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Facts } from '../../parts/Facts.js';
import { Panel } from '../../parts/Panel.js';
import { useSignedIn } from '../../providers/use-session.js';
import { DecideRequest } from './DecideRequest.js';
import type { RequestRow } from './grant-shape.js';
import { RequestStateMark } from './RequestStateMark.js';
import { useGrantPhrases } from './use-grant-phrases.js';

interface Props {
  readonly request: RequestRow;
  readonly onChange: () => void;
  readonly onClose: () => void;
}

/** One request: who asks, for whom, for what, why; and for the security administrator the decision. */
export const RequestPanel = ({ request, onChange, onClose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const { role, who, scope, days } = useGrantPhrases();
  const isSecurity = useSignedIn()?.grant.role === 'SECURITY';
  const decided = request.decidedAt
    ? [
        { label: say('grant.decidedBy'), value: who(request.decidedBy) },
        { label: say('grant.decidedAt'), value: moment(request.decidedAt, language) },
      ]
    : [];
  const refused = request.decisionReason ? [{ label: say('grant.refusedBecause'), value: request.decisionReason }] : [];
  const rows = [
    { label: say('grant.state'), value: <RequestStateMark state={request.state} /> },
    { label: say('grant.forWhom'), value: who(request.account) },
    { label: say('grant.scope'), value: scope(request.agency) },
    { label: say('grant.days'), value: days(request.validFrom, request.validTo) },
    { label: say('grant.askedBy'), value: who(request.requestedBy) },
    { label: say('grant.askedAt'), value: moment(request.requestedAt, language) },
    { label: say('grant.reason'), value: request.reason },
    ...decided,
    ...refused,
  ];
  return (
    <Panel label={say('grant.requestPanel')} over={say('grant.requests')} title={role(request.role)} onClose={onClose}>
      <Facts rows={rows} />
      {isSecurity && request.state === 'PENDING' && <DecideRequest request={request} onChange={onChange} />}
    </Panel>
  );
};
