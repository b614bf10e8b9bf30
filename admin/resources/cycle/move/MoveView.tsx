import { moment } from '../../../formats/date.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { Facts } from '../../../parts/Facts.js';
import { Section } from '../../../parts/Section.js';
import { Status } from '../../../parts/Status.js';
import { MoveEffect } from './MoveEffect.js';
import { MoveReport } from './MoveReport.js';
import { type CycleMove, effectOf, isKnownMove, isOpenMove, moveTones } from './move-shape.js';

const useFacts = (move: CycleMove) => {
  const say = useSay();
  const language = useLanguage();
  const by = (code: string | null, at: string | null) => say('correction.byAt', { code: code ?? '–', moment: moment(at, language) });
  const { fromRubric, toRubric, fromGradingPolicy, toGradingPolicy } = move;
  const fromTo = (from: string, to: string) => say('cycleMove.fromTo', { from, to });
  return [
    ...(fromRubric.id === toRubric.id ? [] : [{ label: say('opening.rubric'), value: fromTo(fromRubric.version, toRubric.version) }]),
    ...(fromGradingPolicy.id === toGradingPolicy.id
      ? []
      : [{ label: say('opening.policy'), value: fromTo(fromGradingPolicy.version, toGradingPolicy.version) }]),
    { label: say('parts.reason'), value: move.reason },
    { label: say('correction.proposed'), value: by(move.proposedByCode, move.proposedAt) },
    ...(move.decidedAt ? [{ label: say('correction.decided'), value: by(move.decidedByCode, move.decidedAt) }] : []),
    ...(move.returnReason ? [{ label: say('correction.returnReason'), value: move.returnReason }] : []),
    ...(move.movedAt ? [{ label: say('cycleMove.movedAt'), value: moment(move.movedAt, language) }] : []),
    { label: say('cycleMove.reportHash'), value: move.reportHash.slice(0, 8) },
  ];
};

/** One move: from what to what, why, by whom; what it does while it is open, what became of marks once it is done. */
export const MoveView = ({ move }: { readonly move: CycleMove }) => {
  const say = useSay();
  const facts = useFacts(move);
  const state = isKnownMove(move.state) ? move.state : 'WITHDRAWN';
  return (
    <>
      <Section
        title={say('cycleMove.title')}
        level="h3"
        note={
          <Status tone={moveTones[state]} isTinted>
            {say(`cycleMove.states.${state}`)}
          </Status>
        }
      >
        <Facts rows={facts} labelWidth={112} />
      </Section>
      {isOpenMove(move) && <MoveReport simulationId={move.simulation.id} />}
      {(isOpenMove(move) || move.state === 'MOVED') && <MoveEffect effect={effectOf(move)} />}
    </>
  );
};
