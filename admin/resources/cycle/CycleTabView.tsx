import { Comparison } from './Comparison.js';
import { Corrections } from './Corrections.js';
import { CycleSettings } from './CycleSettings.js';
import type { Cycle } from './cycle-shape.js';
import type { CycleTab } from './cycle-tabs.js';
import { Distribution } from './Distribution.js';
import { DraftParticipants } from './DraftParticipants.js';
import { Missing } from './Missing.js';
import { Moves } from './move/Moves.js';
import { Opening } from './Opening.js';
import { Participants } from './Participants.js';
import { Publication } from './Publication.js';
import { Ranking } from './Ranking.js';

interface Props {
  readonly tab: CycleTab;
  readonly cycle: Cycle;
  /** what has to be done first where there are no results yet */
  readonly hint: string | undefined;
  readonly mayEdit: boolean;
  readonly onChange: () => void;
}

/** What one tab of a cycle shows. */
export const CycleTabView = ({ tab, cycle, hint, mayEdit, onChange }: Props) => {
  switch (tab) {
    case 'participants':
      return mayEdit && cycle.state === 'DRAFT' ? <DraftParticipants cycle={cycle} onChange={onChange} /> : <Participants cycle={cycle} />;
    case 'opening':
      return <Opening cycle={cycle} onChange={onChange} />;
    case 'settings':
      return <CycleSettings cycle={cycle} onChange={onChange} />;
    case 'publication':
      return <Publication cycle={cycle} onChange={onChange} />;
    case 'ranking':
      return <Ranking cycle={cycle} hint={hint} />;
    case 'missing':
      return <Missing cycle={cycle} onChange={onChange} />;
    case 'distribution':
      return <Distribution cycle={cycle} hint={hint} />;
    case 'comparison':
      return <Comparison cycle={cycle} hint={hint} />;
    case 'corrections':
      return <Corrections cycle={cycle} onChange={onChange} />;
    case 'moves':
      return <Moves cycle={cycle} onChange={onChange} />;
  }
};
