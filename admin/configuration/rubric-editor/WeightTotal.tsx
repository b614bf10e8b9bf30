import { Box, Stack } from '@mui/material';
import type { SxProps, Theme } from '@mui/material/styles';
import { scoreOfUnits } from '../../formats/decimal.js';
import { useSay } from '../../i18n/use-say.js';
import { Status } from '../../parts/Status.js';
import type { RubricDraft } from './rubric-draft.js';
import { rubricMarks, surplus, unitsOr0 } from './weights.js';

interface Props {
  readonly rubric: RubricDraft;
  /** indicators of the version in force that are no longer there */
  readonly removed: number;
}

const foot: SxProps<Theme> = {
  ...{ px: { xs: 2, sm: 3 }, pr: 2, py: 1, alignItems: 'center', gap: 1, borderTop: 1, borderColor: 'ledger.rule', typography: 'body2' },
  ...{ position: { md: 'sticky' }, bottom: { md: 53 }, bgcolor: 'ledger.paper', flexWrap: 'wrap' },
};

/** The sum of all weights as one types, beside what it should be. */
export const WeightTotal = ({ rubric, removed }: Props) => {
  const say = useSay();
  const total = rubricMarks(rubric);
  const over = surplus(total, rubric.fullMarks);
  const differs = say(over > 0 ? 'editor.weightsOver' : 'editor.weightsUnder', { by: scoreOfUnits(Math.abs(over)) });
  return (
    <Stack direction="row" sx={foot}>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {say('rubric.total')}
      </Box>
      {rubric.fullMarks !== undefined && (
        <Status tone={over === 0 ? 'ok' : 'bad'}>
          {over === 0 ? say('editor.weightsRight', { full: scoreOfUnits(unitsOr0(rubric.fullMarks)) }) : differs}
        </Status>
      )}
      {removed > 0 && <Status tone="info">{say('editor.removedCount', { count: removed })}</Status>}
      <Box component="span" sx={{ ml: 'auto', fontWeight: 600 }}>
        {scoreOfUnits(total)}
      </Box>
    </Stack>
  );
};
