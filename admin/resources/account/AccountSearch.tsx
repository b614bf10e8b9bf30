import { Box, Stack, TextField } from '@mui/material';
import { count as written } from '../../formats/number.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';

interface Props {
  readonly words: string;
  /** how many accounts fit; undefined while it is not known */
  readonly total: number | undefined;
  readonly onSearch: (words: string) => void;
}

export const AccountSearch = ({ words, total, onSearch }: Props) => {
  const say = useSay();
  const language = useLanguage();
  return (
    <Stack direction="row" sx={{ px: { xs: 2, sm: 3 }, py: 1, gap: 2, alignItems: 'center' }}>
      <TextField
        value={words}
        onChange={(event) => onSearch(event.target.value)}
        placeholder={say('account.find')}
        slotProps={{ htmlInput: { 'aria-label': say('account.find') } }}
        sx={{ width: 280 }}
      />
      <Box role="status" sx={{ typography: 'caption', color: 'ledger.ink2' }}>
        {total !== undefined && say('account.shown', { smart_count: total, count: written(total, language) })}
      </Box>
    </Stack>
  );
};
