import { Box } from '@mui/material';
import { score } from '../../formats/decimal.js';
import { useSay } from '../../i18n/use-say.js';
import type { ProfileCell } from './profile-cells.js';

const sign = (label: string, glyph: string, color: string) => (
  <Box component="span" role="img" aria-label={label} sx={{ color, fontSize: glyph === '●' ? 9 : undefined }}>
    {glyph}
  </Box>
);

/** A dot where the profile adds the indicator, a figure where its full marks change, × where it is left out. */
const Sign = ({ cell }: { readonly cell: ProfileCell }) => {
  const say = useSay();
  if (cell.kind === 'LEFT_OUT') return sign(say('rubric.leftOut'), '×', 'ledger.loss');
  if (cell.kind === 'UNTOUCHED') return sign(say('rubric.unchanged'), '–', 'ledger.ink3');
  if (cell.kind === 'COMMON') return sign(say('rubric.common'), '·', 'ledger.ink2');
  if (cell.fullMarks === undefined) return sign(say('rubric.applies'), '●', 'ledger.ink');
  return (
    <Box component="span" aria-label={say('rubric.appliesAt', { points: score(cell.fullMarks) })} role="img" sx={{ fontWeight: 600 }}>
      {score(cell.fullMarks)}
    </Box>
  );
};

/** What a profile says of an indicator, and ※ behind it where the profile scores it in its own way. */
export const MatrixCell = ({ cell }: { readonly cell: ProfileCell }) => {
  const say = useSay();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      <Sign cell={cell} />
      {cell.hasMethod && sign(say('rubric.ownMethod'), '※', 'ledger.info')}
    </Box>
  );
};
