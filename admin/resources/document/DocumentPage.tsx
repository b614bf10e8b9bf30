import { useState } from 'react';
import { useParams } from 'react-admin';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Missing } from '../../layout/Missing.js';
import { PageHead } from '../../parts/PageHead.js';
import { TabBar } from '../../parts/TabBar.js';
import { Unread } from '../../parts/Unread.js';
import { DocumentSteps } from './DocumentSteps.js';
import type { Version } from './document-shape.js';
import { useVersion } from './use-version.js';
import { VersionActions } from './VersionActions.js';
import { VersionStateMark } from './VersionStateMark.js';
import { type VersionTab, VersionView } from './VersionView.js';

const Whole = ({ version, onChange }: { readonly version: Version; readonly onChange: () => void }) => {
  const say = useSay();
  const language = useLanguage();
  const [shown, setShown] = useState<VersionTab>('content');
  const title = say('document.versionTitle', {
    name: nameIn(language, version.document.name, version.document.nameEn),
    label: version.label,
  });
  return (
    <>
      <PageHead
        title={title}
        what={say('document.versionWhat')}
        marks={<VersionStateMark state={version.state} isTinted />}
        actions={<VersionActions version={version} />}
      >
        <TabBar
          label={say('document.views')}
          value={shown}
          onChange={setShown}
          tabs={[
            { key: 'content', label: say('document.viewContent') },
            { key: 'simulation', label: say('document.viewSimulation') },
            { key: 'history', label: say('document.viewHistory') },
          ]}
        />
      </PageHead>
      <VersionView tab={shown} version={version} onChange={onChange} />
      <DocumentSteps version={version} onChange={onChange} />
    </>
  );
};

/** One version: what it says, what the check found, and the step it waits for. */
const DocumentPage = () => {
  const { id = '' } = useParams();
  const { data, error, refetch, change } = useVersion(id);
  if (!data) return <Unread isPage error={error} onRetry={refetch} rows={12} />;
  return data.configVersion ? <Whole key={id} version={data.configVersion} onChange={change} /> : <Missing />;
};

export default DocumentPage;
