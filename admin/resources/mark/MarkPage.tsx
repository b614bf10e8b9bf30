import { useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { TabBar } from '../../parts/TabBar.js';
import { View } from '../../parts/View.js';
import { MarkGrid } from './MarkGrid.js';
import { MarkHead } from './MarkHead.js';
import { MarkOneByOne } from './MarkOneByOne.js';
import { useMarkDrafts } from './mark-drafts.js';
import { useOwnMarks } from './use-own-marks.js';

/** A reviewer begins here: what is left, one at a time or one indicator over its agencies. */
const MarkPage = () => {
  const say = useSay();
  const { marks, error, readAgain } = useOwnMarks();
  const drafts = useMarkDrafts();
  const [shown, setShown] = useState<'one' | 'grid'>('one');
  if (error !== undefined) return <Failure isPage failure={error} onRetry={() => void readAgain()} />;
  if (!marks) return <GreyRows rows={12} />;
  const tabs = [
    { key: 'one', label: say('mark.oneByOne') },
    { key: 'grid', label: say('mark.grid') },
  ] as const;
  return (
    <>
      <MarkHead marks={marks}>
        <TabBar label={say('mark.views')} tabs={tabs} value={shown} onChange={setShown} />
      </MarkHead>
      <View name={shown}>
        {marks.length === 0 && <Empty what={say('mark.empty')} first={say('mark.emptyFirst')} />}
        {marks.length > 0 && shown === 'one' && <MarkOneByOne marks={marks} drafts={drafts} onGiven={readAgain} />}
        {marks.length > 0 && shown === 'grid' && <MarkGrid marks={marks} drafts={drafts} onGiven={readAgain} />}
      </View>
    </>
  );
};

export default MarkPage;
