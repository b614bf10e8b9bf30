import { Box, Typography } from '@mui/material';
import { moment } from '../../formats/date.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Facts } from '../../parts/Facts.js';
import { Section } from '../../parts/Section.js';
import { Status } from '../../parts/Status.js';
import type { Role } from '../../providers/session.js';
import { CorrectionChanges } from './CorrectionChanges.js';
import { CorrectionDecision } from './CorrectionDecision.js';
import { type Correction, correctionTones, isKnownCorrection } from './correction-shape.js';
import type { Cycle } from './cycle-shape.js';

interface Props {
  readonly cycle: Cycle;
  readonly correction: Correction;
  /** whose decision it waits for; undefined where it is past */
  readonly decider: Role | undefined;
  readonly onChange: () => void;
}

const useFacts = (correction: Correction) => {
  const say = useSay();
  const language = useLanguage();
  const by = (code: string | null, at: string | null) => say('correction.byAt', { code: code ?? '–', moment: moment(at, language) });
  return [
    { label: say('parts.reason'), value: correction.reason },
    { label: say('correction.proposed'), value: by(correction.proposedByCode, correction.proposedAt) },
    ...(correction.decidedAt ? [{ label: say('correction.decided'), value: by(correction.decidedByCode, correction.decidedAt) }] : []),
    ...(correction.returnReason ? [{ label: say('correction.returnReason'), value: correction.returnReason }] : []),
    ...(correction.hash ? [{ label: say('correction.hash'), value: correction.hash.slice(0, 8) }] : []),
  ];
};

/** One correction: why, by whom, who would change or did, and the decision it waits for. */
export const CorrectionView = ({ cycle, correction, decider, onChange }: Props) => {
  const say = useSay();
  const facts = useFacts(correction);
  const state = isKnownCorrection(correction.state) ? correction.state : 'WITHDRAWN';
  const counts =
    correction.changedCount === null
      ? undefined
      : say('correction.counts', { changed: correction.changedCount, grades: correction.gradeCount ?? 0, same: correction.sameCount ?? 0 });
  return (
    <>
      <Box sx={{ px: decider ? { xs: 2, sm: 3 } : 0, py: 1 }}>
        <Section
          title={say('correction.title')}
          level="h3"
          note={
            <Status tone={correctionTones[state]} isTinted>
              {say(`correction.states.${state}`)}
            </Status>
          }
        >
          <Facts rows={facts} labelWidth={112} />
          {counts && (
            <Typography variant="body1" component="p" sx={{ m: 0, mt: 1.5 }}>
              {counts}
            </Typography>
          )}
        </Section>
      </Box>
      {correction.changes !== null && <CorrectionChanges cycle={cycle} correction={correction} isInset={decider !== undefined} />}
      {decider && <CorrectionDecision cycle={cycle} correction={correction} decider={decider} onChange={onChange} />}
    </>
  );
};
