import { Box } from '@mui/material';
import { scoreOfUnits, toUnits } from '../../formats/decimal.js';
import { useSay } from '../../i18n/use-say.js';

/** A gain or a loss by arrow, figure and colour; steady is a dash. */
export const ShiftMark = ({ shift, places }: { readonly shift: string | null; readonly places: number }) => {
  const say = useSay();
  const units = shift === null ? 0 : toUnits(shift);
  if (units === 0)
    return (
      <Box component="span" sx={{ color: 'ledger.ink3' }}>
        –
      </Box>
    );
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', color: units > 0 ? 'ledger.gain' : 'ledger.loss' }}>
      <Box
        component="span"
        role="img"
        aria-label={say(units > 0 ? 'editor.gain' : 'editor.loss')}
        sx={{ fontSize: 9, mr: 0.25, verticalAlign: 1 }}
      >
        {units > 0 ? '▲' : '▼'}
      </Box>
      {scoreOfUnits(Math.abs(units), places)}
    </Box>
  );
};
