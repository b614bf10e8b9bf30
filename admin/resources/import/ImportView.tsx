import { useState } from 'react';
import { count as written } from '../../formats/number.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { TabBar } from '../../parts/TabBar.js';
import { ImportBar } from './ImportBar.js';
import { ImportHead } from './ImportHead.js';
import { ImportTabView } from './ImportTabView.js';
import { type Batch, reportOf } from './import-shape.js';
import { type ImportTab, tabsOf } from './import-tabs.js';
import { JobLine } from './JobLine.js';
import { useImportJob } from './use-import-job.js';

interface Props {
  readonly batch: Batch;
  readonly onChange: () => void;
}

/** One batch: what is being done with it, what the check found, and the act that is due. */
export const ImportView = ({ batch, onChange }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const { job, isBusy, refetch } = useImportJob(batch.id, onChange);
  const [chosen, setChosen] = useState<ImportTab>();
  const report = reportOf(batch);
  const tabs = report ? tabsOf(report) : [];
  const tab = tabs.find(({ key }) => key === chosen)?.key ?? tabs[0]?.key;
  // first the job, so that the page already knows that it is busy when the batch comes
  const onCommand = () => void refetch().then(onChange);
  return (
    <>
      <ImportHead
        batch={batch}
        isBusy={isBusy}
        onCommand={onCommand}
        work={<JobLine job={job} state={batch.state} />}
        tabs={
          tab && (
            <TabBar
              label={say('importing.views')}
              value={tab}
              onChange={setChosen}
              tabs={tabs.map(({ key, label, count }) => ({ key, label: say(label, { count: written(count, language) }) }))}
            />
          )
        }
      />
      {!report && <Empty what={say(batch.state === 'DISCARDED' ? 'importing.neverChecked' : 'importing.notChecked')} />}
      {report && tab && <ImportTabView tab={tab} batch={batch} report={report} isBusy={isBusy} onCommand={onCommand} />}
      {report && <ImportBar batch={batch} report={report} isBusy={isBusy} onCommand={onCommand} onReload={onChange} />}
    </>
  );
};
