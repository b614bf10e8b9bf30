import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { today } from '../../formats/working-days.js';
import { useSay } from '../../i18n/use-say.js';
import type { Role } from '../../providers/session.js';
import { ConfirmCycle } from './ConfirmCycle.js';
import type { Cycle } from './cycle-shape.js';
import { FinalizeCycle } from './FinalizeCycle.js';
import { ReturnCycle } from './ReturnCycle.js';
import type { Evaluation } from './use-evaluation.js';

interface Props {
  readonly cycle: Cycle;
  readonly role: Role | undefined;
  readonly evaluation: Evaluation;
  readonly onChange: () => void;
}
type Asked = 'confirm' | 'return' | 'finalize';

const Start = ({ cycle, evaluation, isMain }: Pick<Props, 'cycle' | 'evaluation'> & { readonly isMain: boolean }) => {
  const say = useSay();
  return (
    <Button
      variant={isMain ? 'contained' : 'outlined'}
      color={isMain ? 'primary' : 'inherit'}
      disabled={evaluation.isBusy}
      onClick={evaluation.start}
      title={say('cycle.startNote')}
    >
      {say(cycle.evaluatedAt ? 'cycle.startAgain' : 'cycle.start')}
    </Button>
  );
};

/** Why a button cannot be pressed stands beside it. */
const Because = ({ children }: { readonly children: string }) => (
  <Typography variant="caption" sx={{ color: 'ledger.ink2', maxWidth: 220, alignSelf: 'center' }}>
    {children}
  </Typography>
);

/** The next steps of a cycle for those who may take them; opening and publishing have pages of their own below. */
export const CycleActions = ({ cycle, role, evaluation, onChange }: Props) => {
  const say = useSay();
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const done = () => {
    close();
    onChange();
  };
  const isDepartment = role === 'DEPARTMENT';
  const isNoticeOver = cycle.noticeEndsOn !== null && cycle.noticeEndsOn < today();
  const mayConfirm = cycle.stale.totalCount === 0 && !evaluation.isBusy;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', justifyContent: { sm: 'flex-end' } }}>
      {isDepartment && cycle.state === 'OPEN' && <Start cycle={cycle} evaluation={evaluation} isMain />}
      {isDepartment && cycle.state === 'CALCULATED' && (
        <>
          {cycle.stale.totalCount > 0 && <Because>{say('cycle.staleFirst', { count: cycle.stale.totalCount })}</Because>}
          <Start cycle={cycle} evaluation={evaluation} isMain={!mayConfirm} />
          <Button
            variant={mayConfirm ? 'contained' : 'outlined'}
            color={mayConfirm ? 'primary' : 'inherit'}
            disabled={!mayConfirm}
            onClick={() => setAsked('confirm')}
          >
            {say('cycle.confirm')}
          </Button>
        </>
      )}
      {(isDepartment || role === 'APPROVER') && cycle.state === 'CONFIRMED' && (
        <Button onClick={() => setAsked('return')}>{say('cycle.return')}</Button>
      )}
      {isDepartment && cycle.state === 'PUBLISHED' && (
        <>
          {!isNoticeOver && <Because>{say('cycle.finalizeLater')}</Because>}
          <Button disabled={!isNoticeOver} onClick={() => setAsked('finalize')}>
            {say('cycle.finalize')}
          </Button>
        </>
      )}
      {asked === 'confirm' && <ConfirmCycle cycle={cycle} onClose={close} onDone={done} />}
      {asked === 'return' && <ReturnCycle cycle={cycle} onClose={close} onDone={done} />}
      {asked === 'finalize' && <FinalizeCycle cycle={cycle} onClose={close} onDone={done} />}
    </Stack>
  );
};
