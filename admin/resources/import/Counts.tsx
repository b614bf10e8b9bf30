import { Box } from '@mui/material';
import { count } from '../../formats/number.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { Report } from './import-shape.js';

const keys = ['rows', 'new', 'changed', 'unchanged', 'wrong'] as const;

/** What the rows of the file are, as a line of figures. */
export const Counts = ({ counts }: { readonly counts: Report['counts'] }) => {
  const say = useSay();
  const language = useLanguage();
  return (
    <Box
      component="dl"
      aria-label={say('importing.countsLabel')}
      sx={{ m: 0, mt: 1, display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5 }}
    >
      {keys.map((key) => (
        <Box key={key} sx={{ display: 'flex', alignItems: 'baseline', gap: 0.75 }}>
          <Box component="dt" sx={{ typography: 'body2', color: 'ledger.ink2' }}>
            {say(`importing.counts.${key}`)}
          </Box>
          <Box
            component="dd"
            sx={{
              m: 0,
              typography: 'h2',
              color: key === 'wrong' && counts.wrong > 0 ? 'ledger.bad' : counts[key] === 0 ? 'ledger.ink3' : 'ledger.ink',
            }}
          >
            {say('importing.countOf', { count: count(counts[key], language) })}
          </Box>
        </Box>
      ))}
    </Box>
  );
};
