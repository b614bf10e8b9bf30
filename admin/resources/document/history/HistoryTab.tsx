import { VersionHistoryDocument } from '../../../generated/graphql.js';
import { useSay } from '../../../i18n/use-say.js';
import { Section } from '../../../parts/Section.js';
import { Sheet } from '../../../parts/Sheet.js';
import { Unread } from '../../../parts/Unread.js';
import { useRead } from '../../../providers/use-read.js';
import { useSignedIn } from '../../../providers/use-session.js';
import type { Version } from '../document-shape.js';
import { Comparison } from './Comparison.js';
import { VersionActs } from './VersionActs.js';
import { VersionTable } from './VersionTable.js';

/** All versions of the document, and what this one changes as against another. */
export const HistoryTab = ({ version, onChange }: { readonly version: Version; readonly onChange: () => void }) => {
  const say = useSay();
  const role = useSignedIn()?.grant.role;
  const asked = { documentId: version.document.id, withPeople: role === 'DEPARTMENT' };
  const { data, error, refetch } = useRead(VersionHistoryDocument, asked, role !== undefined);
  if (!data)
    return (
      <Sheet>
        <Unread error={error} onRetry={refetch} rows={8} />
      </Sheet>
    );
  const versions = data.configVersions.nodes;
  const change = () => {
    refetch();
    onChange();
  };
  return (
    <Sheet>
      <Section
        title={say('history.versions')}
        note={say('history.versionCount', { count: versions.length })}
        tools={<VersionActs version={version} onChange={change} />}
      >
        <VersionTable versions={versions} current={version.id} />
      </Section>
      <Comparison version={version} others={versions.filter(({ id }) => id !== version.id)} />
    </Sheet>
  );
};
