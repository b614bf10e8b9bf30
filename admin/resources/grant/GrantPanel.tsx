import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { moment } from '../../formats/date.js';
import { today } from '../../formats/working-days.js';
import { EndGrantDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Facts } from '../../parts/Facts.js';
import { Panel } from '../../parts/Panel.js';
import { ReasonDialog } from '../../parts/ReasonDialog.js';
import { useCommand } from '../../providers/use-command.js';
import { useSignedIn } from '../../providers/use-session.js';
import { GrantStandingMark } from './GrantStandingMark.js';
import { type GrantRow, standingOf } from './grant-shape.js';
import { useGrantPhrases } from './use-grant-phrases.js';

interface Props {
  readonly grant: GrantRow;
  readonly onChange: () => void;
  readonly onClose: () => void;
}

const EndGrant = ({ grant, onChange }: Omit<Props, 'onClose'>) => {
  const say = useSay();
  const { who, role } = useGrantPhrases();
  const ownCode = useSignedIn()?.account.code;
  const end = useCommand(EndGrantDocument);
  const [isEnding, setEnding] = useState(false);
  const isOwn = grant.account?.code === ownCode;
  const run = async (reason: string) => {
    if (!(await end.run({ grantId: grant.id, reason }))) return;
    setEnding(false);
    onChange();
  };
  return (
    <>
      <Button sx={{ mt: 2 }} disabled={isOwn} onClick={() => setEnding(true)}>
        {say('grant.end')}
      </Button>
      <Typography variant="caption" component="p" sx={{ color: 'ledger.ink2', m: 0, mt: 1 }}>
        {say(isOwn ? 'grant.endOwn' : 'grant.endNote')}
      </Typography>
      {isEnding && (
        <ReasonDialog
          title={say('grant.endTitle', { name: who(grant.account), role: role(grant.role) })}
          act={say('grant.end')}
          what={say('grant.endNote')}
          isBusy={end.isBusy}
          refusal={end.refusal}
          onAct={(reason) => void run(reason)}
          onClose={() => setEnding(false)}
          onReload={onChange}
        />
      )}
    </>
  );
};

/** One grant: from whom it came and why, how it ended or how to end it. */
export const GrantPanel = ({ grant, onChange, onClose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const { role, who, scope, days } = useGrantPhrases();
  const { request, endedAt } = grant;
  const standing = standingOf(grant, today());
  const asked = request
    ? [
        { label: say('grant.askedBy'), value: who(request.requestedBy) },
        { label: say('grant.reason'), value: request.reason },
      ]
    : [];
  const ended = endedAt
    ? [
        { label: say('grant.endedBy'), value: who(grant.endedBy) },
        { label: say('grant.endedAt'), value: moment(endedAt, language) },
        { label: say('grant.endedBecause'), value: grant.endReason ?? '–' },
      ]
    : [];
  const rows = [
    { label: say('grant.state'), value: <GrantStandingMark grant={grant} /> },
    { label: say('grant.scope'), value: scope(grant.agency) },
    { label: say('grant.days'), value: days(grant.validFrom, grant.validTo) },
    { label: say('grant.givenBy'), value: grant.givenBy ? who(grant.givenBy) : say('grant.givenAtStart') },
    ...(grant.givenAt ? [{ label: say('grant.givenAt'), value: moment(grant.givenAt, language) }] : []),
    ...asked,
    ...ended,
  ];
  return (
    <Panel label={say('grant.panel')} over={who(grant.account)} title={role(grant.role)} onClose={onClose}>
      <Facts rows={rows} />
      {(standing === 'HOLDS' || standing === 'AHEAD') && <EndGrant grant={grant} onChange={onChange} />}
    </Panel>
  );
};
