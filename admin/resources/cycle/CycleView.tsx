import { Button } from '@mui/material';
import { useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { TabBar } from '../../parts/TabBar.js';
import { View } from '../../parts/View.js';
import { useSignedIn } from '../../providers/use-session.js';
import { Completeness } from './Completeness.js';
import { CycleHead } from './CycleHead.js';
import type { Cycle } from './cycle-shape.js';
import { EvaluationBar } from './EvaluationBar.js';
import { Participants } from './Participants.js';
import { Ranking } from './Ranking.js';
import { useEvaluation } from './use-evaluation.js';

type Shown = 'ranking' | 'completeness' | 'participants';

/** A cycle: where it stands, its trial run, and its results in three views. */
export const CycleView = ({ cycle, onChange }: { readonly cycle: Cycle; readonly onChange: () => void }) => {
  const say = useSay();
  const [shown, setShown] = useState<Shown>('ranking');
  const evaluation = useEvaluation(cycle.id, onChange);
  const mayStart = useSignedIn()?.grant.role === 'DEPARTMENT' && (cycle.state === 'OPEN' || cycle.state === 'CALCULATED');
  const hint = evaluation.isBusy ? undefined : say(mayStart ? 'cycle.startFirst' : 'cycle.waitFirst');
  const action = mayStart && (
    <Button variant="contained" color="primary" disabled={evaluation.isBusy} onClick={evaluation.start} title={say('cycle.startNote')}>
      {say(cycle.evaluatedAt ? 'cycle.startAgain' : 'cycle.start')}
    </Button>
  );
  const tabs = [
    { key: 'ranking', label: say('cycle.viewRanking') },
    { key: 'completeness', label: say('cycle.viewCompleteness') },
    { key: 'participants', label: say('cycle.viewParticipants') },
  ] as const;
  return (
    <>
      <CycleHead cycle={cycle} action={action}>
        <TabBar label={say('cycle.views')} value={shown} onChange={setShown} tabs={tabs} />
      </CycleHead>
      <EvaluationBar cycle={cycle} evaluation={evaluation} />
      <View name={shown}>
        {shown === 'ranking' && <Ranking cycle={cycle} hint={hint} />}
        {shown === 'completeness' && <Completeness cycle={cycle} hint={hint} />}
        {shown === 'participants' && <Participants cycle={cycle} />}
      </View>
    </>
  );
};
