import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../parts/Panel.js';
import type { Cycle } from './cycle-shape.js';
import { ExtendMarks } from './ExtendMarks.js';
import { MarkDetails } from './MarkDetails.js';
import type { MissingKind, MissingRow } from './missing-rows.js';
import { ScoreDetails } from './ScoreDetails.js';

interface Props {
  readonly cycle: Cycle;
  readonly kind: MissingKind;
  readonly row: MissingRow;
  readonly onClose: () => void;
  readonly onChange: () => void;
}

const whereOf = (cycleId: string, kind: MissingKind, id: string) => {
  const of = { id: { eq: id } };
  const cycle = { id: { eq: cycleId } };
  if (kind === 'reviewer') return { cycle, reviewer: of };
  return kind === 'indicator' ? { cycle, indicator: of } : { cycle, subject: of };
};

/** What exactly one of them lacks: the names to telephone, the marks to give again, the scores without data. */
export const MissingPanel = ({ cycle, kind, row, onClose, onChange }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const name = nameIn(language, row.name, row.nameEn);
  const isAtWork = cycle.state === 'OPEN' || cycle.state === 'CALCULATED';
  return (
    <Panel label={say('missing.of', { name })} over={say(`missing.kinds.${kind}`)} title={name} onClose={onClose}>
      {kind === 'reviewer' && isAtWork && <ExtendMarks cycle={cycle} reviewerId={row.id} onChange={onChange} />}
      <MarkDetails where={whereOf(cycle.id, kind, row.id)} kind={kind} mayReturn={isAtWork} onChange={onChange}>
        {(row.unscored ?? 0) > 0 && <ScoreDetails cycleId={cycle.id} kind={kind} id={row.id} />}
      </MarkDetails>
    </Panel>
  );
};
