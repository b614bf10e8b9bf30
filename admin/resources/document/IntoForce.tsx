import { Button } from '@mui/material';
import { useState } from 'react';
import { today } from '../../formats/working-days.js';
import { PublishVersionDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { CommitBar } from '../../parts/CommitBar.js';
import { DayField } from '../../parts/DayField.js';
import { Refused } from '../../parts/Refused.js';
import { useCommand } from '../../providers/use-command.js';
import type { Version } from './document-shape.js';

interface Props {
  readonly version: Version;
  readonly onChange: () => void;
}

/** Brings an approved version into force, today or from a day that is still to come. */
export const IntoForce = ({ version, onChange }: Props) => {
  const say = useSay();
  const [validFrom, setValidFrom] = useState(today());
  const { run, key, isBusy, refusal } = useCommand(PublishVersionDocument);
  const act = async () => {
    if (await run({ input: { versionId: version.id, version: version.version, validFrom, idempotencyKey: key() } })) onChange();
  };
  const isLater = validFrom > today();
  return (
    <CommitBar
      note={say(isLater ? 'document.scheduleNote' : 'document.publishNote')}
      refused={refusal && <Refused refusal={refusal} onReload={onChange} />}
    >
      <DayField label={say('document.validFrom')} value={validFrom} onChange={setValidFrom} isRequired />
      <Button
        variant="contained"
        color="primary"
        disabled={isBusy || validFrom === ''}
        onClick={() => void act()}
        sx={{ alignSelf: 'flex-end', flexShrink: 0 }}
      >
        {say(isLater ? 'document.schedule' : 'document.publish')}
      </Button>
    </CommitBar>
  );
};
