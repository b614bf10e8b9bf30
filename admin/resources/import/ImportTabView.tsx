import { View } from '../../parts/View.js';
import { Columns } from './Columns.js';
import { Findings } from './Findings.js';
import type { Batch, Report } from './import-shape.js';
import type { ImportTab } from './import-tabs.js';
import { Preview } from './Preview.js';

interface Props {
  readonly tab: ImportTab;
  readonly batch: Batch;
  readonly report: Report;
  readonly isBusy: boolean;
  readonly onCommand: () => void;
}

export const ImportTabView = ({ tab, batch, report, isBusy, onCommand }: Props) => (
  <View name={tab}>
    {tab === 'findings' && <Findings batch={batch} report={report} />}
    {tab === 'preview' && <Preview report={report} />}
    {tab === 'columns' && <Columns key={batch.version} batch={batch} report={report} isBusy={isBusy} onCommand={onCommand} />}
  </View>
);
