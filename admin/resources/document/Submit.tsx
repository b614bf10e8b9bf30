import { Button } from '@mui/material';
import { useState } from 'react';
import { SubmitVersionDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { CommitBar } from '../../parts/CommitBar.js';
import { Refused } from '../../parts/Refused.js';
import { useCommand } from '../../providers/use-command.js';
import { AcceptWarnings } from './AcceptWarnings.js';
import { warningsOf } from './document-shape.js';
import type { StepProps } from './step-props.js';

/** Hands a version to the approver. Each warning of its check needs a reason first, which the approver reads and signs. */
export const Submit = ({ version, onChange }: StepProps) => {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const { run, key, isBusy, refusal } = useCommand(SubmitVersionDocument);
  const warnings = warningsOf(version);
  const act = async (reasons: readonly string[]) => {
    const acknowledgements = warnings.map(({ code, path }, at) => ({ code, path: [...path], reason: reasons[at] ?? '' }));
    const input = { versionId: version.id, version: version.version, idempotencyKey: key(), acknowledgements };
    if (!(await run({ input }))) return;
    setAsking(false);
    onChange();
  };
  return (
    <CommitBar
      note={say(version.simulationReportHash === null ? 'document.submitUnseen' : 'document.submitNote')}
      refused={refusal && !isAsking && <Refused refusal={refusal} onReload={onChange} />}
    >
      <Button variant="contained" color="primary" disabled={isBusy} onClick={() => (warnings.length > 0 ? setAsking(true) : void act([]))}>
        {say('document.submit')}
      </Button>
      {isAsking && (
        <AcceptWarnings
          {...{ version, warnings, isBusy, refusal }}
          onAct={(reasons) => void act(reasons)}
          onClose={() => setAsking(false)}
        />
      )}
    </CommitBar>
  );
};
