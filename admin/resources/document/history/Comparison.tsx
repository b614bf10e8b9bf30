import { Box } from '@mui/material';
import { useState } from 'react';
import { CompareVersionsDocument } from '../../../generated/graphql.js';
import { useSay } from '../../../i18n/use-say.js';
import { ChoiceField } from '../../../parts/ChoiceField.js';
import { Section } from '../../../parts/Section.js';
import { Status } from '../../../parts/Status.js';
import { Unread } from '../../../parts/Unread.js';
import { useRead } from '../../../providers/use-read.js';
import type { Version } from '../document-shape.js';
import { ChangeTable } from './ChangeTable.js';

interface Other {
  readonly id: string;
  readonly label: string;
  readonly number: number;
  readonly state: string;
}

/** That in force if it is another, else the one before. */
const usualOther = (version: Version, others: readonly Other[]): Other | undefined =>
  others.find(({ state }) => state === 'IN_FORCE') ?? others.find(({ number }) => number < version.number) ?? others[0];

/** What this version changes as against another of its document. */
export const Comparison = ({ version, others }: { readonly version: Version; readonly others: readonly Other[] }) => {
  const say = useSay();
  const [chosen, setChosen] = useState<string>();
  const before = chosen ?? usualOther(version, others)?.id ?? '';
  const { data, error, refetch } = useRead(CompareVersionsDocument, { before, after: version.id }, before !== '');
  if (before === '') return null;
  const changes = data?.compareVersions.changes;
  const title = say('history.comparison');
  return (
    <Section title={title} note={changes && say('history.count', { count: changes.length })}>
      <Box sx={{ maxWidth: 320, mb: 1 }}>
        <ChoiceField
          label={say('history.comparedWith')}
          choices={others.map(({ id, label }) => ({ id, label: say('history.version', { label }) }))}
          value={before}
          onChange={setChosen}
        />
      </Box>
      {!changes && <Unread error={error} onRetry={refetch} rows={4} />}
      {changes?.length === 0 && <Status tone="ok">{say('history.same')}</Status>}
      {changes && changes.length > 0 && <ChangeTable changes={changes} label={title} />}
    </Section>
  );
};
