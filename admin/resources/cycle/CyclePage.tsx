import { Button } from '@mui/material';
import { useCallback, useState } from 'react';
import { useParams } from 'react-admin';
import { moment } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Missing } from '../../layout/Missing.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { PageHead } from '../../parts/PageHead.js';
import { TabBar } from '../../parts/TabBar.js';
import { View } from '../../parts/View.js';
import { useRecord } from '../../providers/use-record.js';
import { useSignedIn } from '../../providers/use-session.js';
import { Completeness } from './Completeness.js';
import { CycleStateMark } from './CycleStateMark.js';
import { assessedCount, type Cycle, indicatorsOf } from './cycle-shape.js';
import { EvaluationBar } from './EvaluationBar.js';
import { Participants } from './Participants.js';
import { Ranking } from './Ranking.js';
import { StateBar } from './StateBar.js';
import { useEvaluation } from './use-evaluation.js';

type Shown = 'ranking' | 'completeness' | 'participants';

const Loaded = ({ cycle, onChange }: { readonly cycle: Cycle; readonly onChange: () => void }) => {
  const say = useSay();
  const language = useLanguage();
  const [shown, setShown] = useState<Shown>('ranking');
  const evaluation = useEvaluation(cycle.id, onChange);
  const mayStart = useSignedIn()?.grant.role === 'DEPARTMENT' && (cycle.state === 'OPEN' || cycle.state === 'CALCULATED');
  const hint = evaluation.isBusy ? undefined : say(mayStart ? 'cycle.startFirst' : 'cycle.waitFirst');
  const title = nameIn(language, cycle.name, cycle.nameEn);
  const asOf = cycle.evaluatedAt ? say('cycle.asOf', { moment: moment(cycle.evaluatedAt, language) }) : say('cycle.notYet');
  const what = say('cycle.whatOne', {
    participants: assessedCount(cycle),
    version: cycle.rubric.version,
    indicators: indicatorsOf(cycle).length,
    asOf,
  });
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
      <PageHead title={title} what={what} marks={<CycleStateMark state={cycle.state} isTinted />} actions={action}>
        <StateBar cycle={cycle} />
        <TabBar label={say('cycle.views')} value={shown} onChange={setShown} tabs={tabs} />
      </PageHead>
      <EvaluationBar cycle={cycle} evaluation={evaluation} />
      <View name={shown}>
        {shown === 'ranking' && <Ranking cycle={cycle} hint={hint} />}
        {shown === 'completeness' && <Completeness cycle={cycle} hint={hint} />}
        {shown === 'participants' && <Participants cycle={cycle} />}
      </View>
    </>
  );
};

const CyclePage = () => {
  const { id = '' } = useParams();
  const { data, error, refetch } = useRecord<Cycle>('cycles', id);
  const onChange = useCallback(() => void refetch(), [refetch]);
  if ((error as { status?: number } | null)?.status === 404) return <Missing />;
  if (error) return <Failure isPage failure={error} onRetry={onChange} />;
  return data ? <Loaded cycle={data} onChange={onChange} /> : <GreyRows rows={16} />;
};

export default CyclePage;
