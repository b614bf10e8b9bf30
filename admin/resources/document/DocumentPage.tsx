import { useState } from 'react';
import { useParams } from 'react-admin';
import { nameIn } from '../../formats/name.js';
import { ConfigVersionDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Missing } from '../../layout/Missing.js';
import { PageHead } from '../../parts/PageHead.js';
import { Sheet } from '../../parts/Sheet.js';
import { TabBar } from '../../parts/TabBar.js';
import { Unread } from '../../parts/Unread.js';
import { View } from '../../parts/View.js';
import { useRead } from '../../providers/use-read.js';
import { Content } from './Content.js';
import { DocumentSteps } from './DocumentSteps.js';
import { findingsOf, type Version } from './document-shape.js';
import { Findings } from './Findings.js';
import { HistoryTab } from './history/HistoryTab.js';
import { SimulationTab } from './simulation/SimulationTab.js';
import { VersionFacts } from './VersionFacts.js';
import { VersionStateMark } from './VersionStateMark.js';

type Shown = 'content' | 'simulation' | 'history';

const Whole = ({ version, onChange }: { readonly version: Version; readonly onChange: () => void }) => {
  const say = useSay();
  const language = useLanguage();
  const [shown, setShown] = useState<Shown>('content');
  const title = say('document.versionTitle', {
    name: nameIn(language, version.document.name, version.document.nameEn),
    label: version.label,
  });
  return (
    <>
      <PageHead title={title} what={say('document.versionWhat')} marks={<VersionStateMark state={version.state} isTinted />}>
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
      <View name={shown}>
        {shown === 'simulation' && <SimulationTab version={version} onChange={onChange} />}
        {shown === 'history' && <HistoryTab version={version} onChange={onChange} />}
        {shown === 'content' && (
          <Sheet>
            <VersionFacts version={version} />
            {version.checkReport !== null && <Findings findings={findingsOf(version)} />}
            <Content content={version.content} />
          </Sheet>
        )}
      </View>
      <DocumentSteps version={version} onChange={onChange} />
    </>
  );
};

/** One version: what it says, what the check found, and the step it waits for. */
const DocumentPage = () => {
  const { id = '' } = useParams();
  const { data, error, refetch } = useRead(ConfigVersionDocument, { id });
  if (!data) return <Unread isPage error={error} onRetry={refetch} rows={12} />;
  return data.configVersion ? <Whole key={id} version={data.configVersion} onChange={refetch} /> : <Missing />;
};

export default DocumentPage;
