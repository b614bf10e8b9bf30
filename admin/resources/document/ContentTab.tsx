import { Sheet } from '../../parts/Sheet.js';
import { Content } from './Content.js';
import { findingsOf, type Version } from './document-shape.js';
import { Findings } from './Findings.js';
import { VersionFacts } from './VersionFacts.js';

/** What a version says, and what the check found in it. */
export const ContentTab = ({ version }: { readonly version: Version }) => (
  <Sheet>
    <VersionFacts version={version} />
    {version.checkReport !== null && <Findings findings={findingsOf(version)} content={version.content} />}
    <Content version={version} />
  </Sheet>
);
