import { useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { TabBar } from '../../parts/TabBar.js';
import { View } from '../../parts/View.js';
import { useSignedIn } from '../../providers/use-session.js';
import { CycleActions } from './CycleActions.js';
import { CycleHead } from './CycleHead.js';
import { CycleTabView } from './CycleTabView.js';
import type { Cycle } from './cycle-shape.js';
import { type CycleTab, tabsOf } from './cycle-tabs.js';
import { EvaluationBar } from './EvaluationBar.js';
import { useEvaluation } from './use-evaluation.js';

/** A cycle: where it stands, what can be done next, and its views. A new state brings its own first view. */
export const CycleView = ({ cycle, onChange }: { readonly cycle: Cycle; readonly onChange: () => void }) => {
  const say = useSay();
  const role = useSignedIn()?.grant.role;
  const [chosen, setChosen] = useState<{ readonly state: string; readonly tab: CycleTab }>();
  const evaluation = useEvaluation(cycle.id, onChange);
  const tabs = tabsOf(cycle.state, role);
  const isChosen = chosen !== undefined && tabs.includes(chosen.tab) && chosen.state === cycle.state;
  const shown = isChosen ? chosen.tab : (tabs[0] ?? 'ranking');
  const mayStart = role === 'DEPARTMENT' && (cycle.state === 'OPEN' || cycle.state === 'CALCULATED');
  const hint = evaluation.isBusy ? undefined : say(mayStart ? 'cycle.startFirst' : 'cycle.waitFirst');
  return (
    <>
      <CycleHead cycle={cycle} action={<CycleActions cycle={cycle} role={role} evaluation={evaluation} onChange={onChange} />}>
        <TabBar
          label={say('cycle.views')}
          value={shown}
          onChange={(tab) => setChosen({ state: cycle.state, tab })}
          tabs={tabs.map((key) => ({ key, label: say(`cycle.tabs.${key}`) }))}
        />
      </CycleHead>
      <EvaluationBar cycle={cycle} evaluation={evaluation} />
      {/* a new run brings new results: what is shown is read again */}
      <View name={shown}>
        <CycleTabView
          key={`${shown} ${cycle.evaluatedAt}`}
          tab={shown}
          cycle={cycle}
          hint={hint}
          mayEdit={role === 'DEPARTMENT'}
          onChange={onChange}
        />
      </View>
    </>
  );
};
