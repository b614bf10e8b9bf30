import { Box, Stack } from '@mui/material';
import { useSay } from '../../i18n/use-say.js';
import { heatSteps } from './heat-option.js';

/** The key of the map: shares of marks lost, and the two signs. */
export const HeatLegend = () => {
  const say = useSay();
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 1, typography: 'caption', color: 'ledger.ink2', whiteSpace: 'nowrap' }}>
      {say('cycle.lost')}
      <Stack direction="row">
        {heatSteps.map((from, place) => (
          <Stack key={from} sx={{ alignItems: 'flex-start' }}>
            <Box sx={{ width: 30, height: 8, bgcolor: (theme) => theme.palette.ledger.heat[place] ?? '' }} />
            <Box component="span" sx={{ fontSize: 11, lineHeight: '13px' }}>
              {place === heatSteps.length - 1 ? `${from}%+` : from}
            </Box>
          </Stack>
        ))}
      </Stack>
      <span>{say('cycle.heldKey')}</span>
      <span>{say('cycle.absentKey')}</span>
    </Stack>
  );
};
