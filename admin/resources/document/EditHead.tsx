import type { LiveFindings } from '../../configuration/editing/use-findings.js';
import { nameIn } from '../../formats/name.js';
import type { MessageKey } from '../../i18n/messages.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { PageHead } from '../../parts/PageHead.js';
import { Status } from '../../parts/Status.js';
import { TabBar } from '../../parts/TabBar.js';
import type { Version } from './document-shape.js';

interface Props {
  readonly version: Version;
  readonly content: unknown;
  readonly live: LiveFindings;
  readonly tabs: readonly string[];
  readonly tab: string;
  readonly onTab: (tab: string) => void;
}

/** What is being edited, and its views; the check tells its counts in its own tab. */
export const EditHead = ({ version, content, live, tabs, tab, onTab }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const { label = version.label } = content as { readonly label?: string };
  const errors = live.findings.filter(({ severity }) => severity === 'error').length;
  const counts = say('document.findingCounts', { errors, warnings: live.findings.length - errors });
  return (
    <PageHead
      title={say('editor.title', { name: nameIn(language, version.document.name, version.document.nameEn), label })}
      what={say('editor.what')}
      marks={
        <Status tone="info" isTinted>
          {say('editor.draftMark')}
        </Status>
      }
    >
      <TabBar
        label={say('editor.views')}
        value={tab}
        onChange={onTab}
        tabs={[
          ...tabs.map((key) => ({ key, label: say(`editor.tabs.${key}` as MessageKey) })),
          { key: 'check', label: say('editor.tabCheck', { counts }) },
        ]}
      />
    </PageHead>
  );
};
