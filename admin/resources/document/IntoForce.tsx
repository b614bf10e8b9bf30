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

/** Brings an approved version into force from a day that is not in the future. */
export const IntoForce = ({ version, onChange }: Props) => {
  const say = useSay();
  const [validFrom, setValidFrom] = useState(today());
  const { run, key, isBusy, refusal } = useCommand(PublishVersionDocument);
  const act = async () => {
    if (await run({ input: { versionId: version.id, version: version.version, validFrom, idempotencyKey: key() } })) onChange();
  };
  const isLate = validFrom > today();
  return (
    <CommitBar note={say('document.publishNote')} refused={refusal && <Refused refusal={refusal} onReload={onChange} />}>
      <DayField
        label={say('document.validFrom')}
        value={validFrom}
        onChange={setValidFrom}
        error={isLate ? say('document.validFromLate') : undefined}
        isRequired
      />
      <Button
        variant="contained"
        color="primary"
        disabled={isBusy || validFrom === '' || isLate}
        onClick={() => void act()}
        sx={{ alignSelf: 'flex-end', flexShrink: 0 }}
      >
        {say('document.publish')}
      </Button>
    </CommitBar>
  );
};
