import { Button } from '@mui/material';
import { day } from '../../formats/date.js';
import { CheckVersionDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { CommitBar } from '../../parts/CommitBar.js';
import { Refused } from '../../parts/Refused.js';
import { useCommand } from '../../providers/use-command.js';
import { Decision } from './Decision.js';
import { IntoForce } from './IntoForce.js';
import { Submit } from './Submit.js';
import type { StepProps } from './step-props.js';

const Check = ({ version, onChange }: StepProps) => {
  const say = useSay();
  const { run, key, isBusy, refusal } = useCommand(CheckVersionDocument);
  const act = async () => {
    if (await run({ input: { versionId: version.id, version: version.version, idempotencyKey: key() } })) onChange();
  };
  const note = say(version.checkReport === null ? 'document.checkNote' : 'document.mendNote');
  return (
    <CommitBar note={note} refused={refusal && <Refused refusal={refusal} onReload={onChange} />}>
      <Button disabled={isBusy} onClick={() => void act()}>
        {say('document.check')}
      </Button>
    </CommitBar>
  );
};

/** The next step of a version, as the server says that it is the reader's; others read who it waits for. */
export const DocumentSteps = ({ version, onChange }: StepProps) => {
  const say = useSay();
  const language = useLanguage();
  if (version.maySubmit) return <Submit version={version} onChange={onChange} />;
  if (version.mayCheck && version.state === 'CHECKED') return <CommitBar note={say('document.simulateFirst')}>{null}</CommitBar>;
  if (version.mayCheck) return <Check version={version} onChange={onChange} />;
  if (version.mayApprove) return <Decision version={version} onChange={onChange} />;
  if (version.mayPublish) return <IntoForce version={version} onChange={onChange} />;
  if (version.state === 'SCHEDULED')
    return <CommitBar note={say('document.scheduled', { day: day(version.validFrom, language) })}>{null}</CommitBar>;
  if (version.state === 'SUBMITTED') return <CommitBar note={say('document.waits')}>{null}</CommitBar>;
  return null;
};
