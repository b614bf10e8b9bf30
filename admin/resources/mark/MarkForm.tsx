import { Box, TextField } from '@mui/material';
import { useState } from 'react';
import { score as written } from '../../formats/decimal.js';
import { RecordMarkDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { Status } from '../../parts/Status.js';
import { useCommand } from '../../providers/use-command.js';
import { LevelChoice } from './LevelChoice.js';
import { MarkBar, type Ways } from './MarkBar.js';
import { MarkSubject } from './MarkSubject.js';
import { arePoints, givenOf, hasReason, isReady, type MarkDraft } from './mark-drafts.js';
import { instructionsOf, type WholeMark } from './mark-shape.js';
import { useMarkKeys } from './use-mark-keys.js';

interface Props {
  readonly mark: WholeMark;
  readonly draft: MarkDraft;
  readonly onDraft: (part: Partial<MarkDraft>) => void;
  readonly onGiven: () => Promise<void>;
  readonly onReload: () => void;
  readonly ways: Ways;
}

const Returned = ({ reason }: { readonly reason: string | null }) => {
  const say = useSay();
  if (!reason) return null;
  return (
    <Box role="note" sx={{ '& > span': { whiteSpace: 'normal', alignItems: 'flex-start', fontSize: 13, lineHeight: '20px' } }}>
      <Status tone="warn">{say('mark.returnedBecause', { reason })}</Status>
    </Box>
  );
};

/** A mark that is to be given: the levels with their meaning, the reason, and on to the next. */
export const MarkForm = ({ mark, draft, onDraft, onGiven, onReload, ways }: Props) => {
  const say = useSay();
  const [isTried, setTried] = useState(false);
  const { run, key, isBusy, refusal } = useCommand(RecordMarkDocument);
  const instructions = instructionsOf(mark);
  const { levels, fullMarks, places } = instructions;
  const hasLevels = levels.length > 0;
  const save = async () => {
    setTried(true);
    if (isBusy || !isReady(draft, instructions)) return;
    if (await run({ input: { ...givenOf(mark, draft, instructions), idempotencyKey: key() } })) await onGiven();
  };
  useMarkKeys({ onSave: () => void save(), onDigit: (digit) => levels[digit - 1] && onDraft({ level: levels[digit - 1]?.code ?? '' }) });
  const isLevelMissing = isTried && hasLevels && draft.level === '';
  const arePointsWrong = (isTried || draft.points !== '') && !arePoints(draft.points, instructions);
  const isReasonMissing = isTried && !hasReason(draft);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minWidth: 0 }}>
      <Box sx={{ px: { xs: 2, sm: 3 }, py: 2, display: 'grid', gap: 2, alignContent: 'start', maxWidth: 860 }}>
        <Returned reason={mark.returnReason} />
        <MarkSubject mark={mark} />
        {hasLevels && <LevelChoice levels={levels} value={draft.level} onChange={(level) => onDraft({ level })} />}
        {isLevelMissing && <Status tone="bad">{say('mark.levelMissing')}</Status>}
        {!hasLevels && (
          <TextField
            label={say('mark.pointsLabel')}
            value={draft.points}
            onChange={(event) => onDraft({ points: event.target.value.trim() })}
            error={arePointsWrong}
            helperText={say('mark.pointsNote', { full: written(fullMarks), places })}
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
            required
            sx={{ maxWidth: 200 }}
          />
        )}
        <TextField
          label={say('mark.reason')}
          value={draft.reason}
          onChange={(event) => onDraft({ reason: event.target.value })}
          error={isReasonMissing}
          helperText={say(isReasonMissing ? 'mark.reasonMissing' : 'mark.reasonNote')}
          multiline
          minRows={3}
          required
        />
      </Box>
      <MarkBar isBusy={isBusy} refusal={refusal} ways={ways} onSave={() => void save()} onReload={onReload} />
    </Box>
  );
};
