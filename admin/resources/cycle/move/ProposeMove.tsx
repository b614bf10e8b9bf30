import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { moment } from '../../../formats/date.js';
import { nameIn } from '../../../formats/name.js';
import { MoveCandidatesDocument } from '../../../generated/graphql.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { ChoiceField } from '../../../parts/ChoiceField.js';
import { Empty } from '../../../parts/Empty.js';
import { Section } from '../../../parts/Section.js';
import { Sheet } from '../../../parts/Sheet.js';
import { Unread } from '../../../parts/Unread.js';
import { useRead } from '../../../providers/use-read.js';
import type { Cycle } from '../cycle-shape.js';
import { MovePreview } from './MovePreview.js';

interface Props {
  readonly cycle: Cycle;
  readonly onChange: () => void;
}

/** Simulations on this cycle of versions that are in force and that it is not on. */
const useCandidates = (cycle: Cycle) => {
  const say = useSay();
  const language = useLanguage();
  const read = useRead(MoveCandidatesDocument, { cycleId: cycle.id });
  const present = { RUBRIC: cycle.rubric.version, GRADING_POLICY: cycle.gradingPolicy.version } as Readonly<Record<string, string>>;
  const nodes = read.data?.simulations.nodes.filter(
    ({ configVersion, counterpart }) => counterpart !== null || present[configVersion.document.kind] !== configVersion.label,
  );
  const choices = nodes?.map(({ id, readAt, configVersion, counterpart }) => {
    const { name, nameEn } = configVersion.document;
    const words = { name: nameIn(language, name, nameEn), label: configVersion.label, moment: moment(readAt, language) };
    return { id, label: say(counterpart ? 'cycleMove.choiceWith' : 'cycleMove.choice', { ...words, other: counterpart?.label ?? '' }) };
  });
  return { ...read, choices };
};

/** Choosing what a running cycle goes on by: only what was worked out on this cycle before. */
export const ProposeMove = ({ cycle, onChange }: Props) => {
  const say = useSay();
  const [chosen, setChosen] = useState('');
  const { choices, error, refetch } = useCandidates(cycle);
  if (!choices) return <Unread error={error} onRetry={refetch} rows={4} />;
  if (choices.length === 0)
    return (
      <Empty
        what={say('cycleMove.empty')}
        first={say('cycleMove.emptyFirst')}
        action={
          <Button href="#/documents" variant="outlined" color="inherit">
            {say('cycleMove.toDocuments')}
          </Button>
        }
      />
    );
  return (
    <>
      <Sheet>
        <Section title={say('cycleMove.target')} note={say('cycleMove.targetNote')}>
          <Box sx={{ maxWidth: 640, mt: 1 }}>
            <ChoiceField
              label={say('cycleMove.simulation')}
              choices={choices}
              value={chosen}
              onChange={setChosen}
              none={say('cycleMove.none')}
            />
          </Box>
        </Section>
      </Sheet>
      {chosen && <MovePreview key={chosen} cycle={cycle} simulationId={chosen} onChange={onChange} />}
    </>
  );
};
