import Close from '@mui/icons-material/CloseOutlined';
import Next from '@mui/icons-material/KeyboardArrowDownOutlined';
import Previous from '@mui/icons-material/KeyboardArrowUpOutlined';
import { Box, IconButton, Stack, Typography } from '@mui/material';
import { textIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Status } from '../../parts/Status.js';
import type { ChangeMark } from './draft-marks.js';
import type { IndicatorDraft } from './rubric-draft.js';

interface Props {
  readonly indicator: IndicatorDraft;
  readonly mark: ChangeMark | undefined;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Which indicator is open, how it differs from the version in force, and the way to its neighbours. */
export const IndicatorHead = ({ indicator, mark, onStep, onClose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 1, px: 2, py: 1, borderBottom: 1, borderColor: 'ledger.line' }}>
      <Box component="span" sx={{ color: 'ledger.ink2', typography: 'body2' }}>
        {indicator.code}
      </Box>
      <Typography variant="h2" sx={{ minWidth: 0 }}>
        {textIn(language, indicator.name)}
      </Typography>
      {mark && <Status tone="info">{say(`editor.marks.${mark}`)}</Status>}
      <Stack direction="row" sx={{ ml: 'auto', gap: 0.5 }}>
        <IconButton aria-label={say('rubric.previous')} onClick={() => onStep(-1)}>
          <Previous />
        </IconButton>
        <IconButton aria-label={say('rubric.next')} onClick={() => onStep(1)}>
          <Next />
        </IconButton>
        <IconButton aria-label={say('parts.close')} onClick={onClose}>
          <Close />
        </IconButton>
      </Stack>
    </Stack>
  );
};
