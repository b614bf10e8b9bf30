import { View } from '../../parts/View.js';
import { ContentTab } from './ContentTab.js';
import type { Version } from './document-shape.js';
import { HistoryTab } from './history/HistoryTab.js';
import { SimulationTab } from './simulation/SimulationTab.js';

export type VersionTab = 'content' | 'simulation' | 'history';

interface Props {
  readonly tab: VersionTab;
  readonly version: Version;
  readonly onChange: () => void;
}

/** What one tab of a version shows. */
export const VersionView = ({ tab, version, onChange }: Props) => (
  <View name={tab}>
    {tab === 'content' && <ContentTab version={version} />}
    {tab === 'simulation' && <SimulationTab version={version} onChange={onChange} />}
    {tab === 'history' && <HistoryTab version={version} onChange={onChange} />}
  </View>
);
