import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Radio, RadioGroup } from '@mui/material';
import { useId, useState } from 'react';
import type { MergeConflict } from '../../../server/engine/documents/document-merge.js';
import { useSay } from '../../i18n/use-say.js';
import type { Side } from './draft-keeper.js';
import type { Draft } from './use-draft.js';

/** A value short enough to be compared: texts and figures as they are, whole entries as JSON. */
const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 1));

interface ChoiceProps {
  readonly conflict: MergeConflict;
  readonly side: Side | undefined;
  readonly onChange: (side: Side) => void;
}

const Choice = ({ conflict, side, onChange }: ChoiceProps) => {
  const say = useSay();
  const heading = useId();
  const option = (of: Side) => (
    <FormControlLabel
      value={of}
      control={<Radio size="small" />}
      sx={{ alignItems: 'flex-start', m: 0, minWidth: 0 }}
      label={
        <Box sx={{ pt: 0.75, minWidth: 0 }}>
          <Box sx={{ typography: 'caption', color: 'ledger.ink2' }}>{say(`editor.sides.${of}`)}</Box>
          <Box
            component="pre"
            sx={{ m: 0, font: 'inherit', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: 160, overflow: 'auto' }}
          >
            {conflict[of] === undefined ? say('editor.removed') : shown(conflict[of])}
          </Box>
        </Box>
      }
    />
  );
  return (
    <Box sx={{ borderTop: 1, borderColor: 'ledger.line', py: 1 }}>
      <Box id={heading} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {conflict.path.map((key) => key.replace(/^\[(.*)\]$/, '$1')).join(' / ')}
      </Box>
      <RadioGroup
        aria-labelledby={heading}
        value={side ?? ''}
        onChange={(_event, value) => onChange(value as Side)}
        sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 1 }}
      >
        {option('mine')}
        {option('theirs')}
      </RadioGroup>
    </Box>
  );
};

/** Both changed the same: both versions side by side, and one of each is chosen. Until then nothing is stored and nothing is lost. */
export const ConflictDialog = ({ draft }: { readonly draft: Draft }) => {
  const say = useSay();
  const heading = useId();
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const keys = draft.conflicts.map(({ path }) => path.join(' '));
  const isReady = keys.every((key) => sides.has(key));
  return (
    <Dialog open aria-labelledby={heading} maxWidth="md" fullWidth>
      <DialogTitle id={heading} variant="h2">
        {say('editor.conflictTitle')}
      </DialogTitle>
      <DialogContent sx={{ typography: 'body2' }}>
        <Box sx={{ mb: 1.5 }}>{say('editor.conflictWhat')}</Box>
        {draft.conflicts.map((conflict, place) => (
          <Choice
            key={keys[place]}
            conflict={conflict}
            side={sides.get(keys[place] ?? '')}
            onChange={(side) => setSides(new Map(sides).set(keys[place] ?? '', side))}
          />
        ))}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" color="primary" disabled={!isReady} onClick={() => void draft.choose(sides)}>
          {say('editor.conflictAct')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
