import { Button, Stack, Typography } from '@mui/material';
import { count as written } from '../formats/number.js';
import { useLanguage, useSay } from '../i18n/use-say.js';

interface Props {
  readonly offset: number;
  readonly size: number;
  readonly total: number;
  readonly onMove: (offset: number) => void;
}

/** Where a long list stands and the ways on and back; nothing where one page holds it all. */
export const Pager = ({ offset, size, total, onMove }: Props) => {
  const say = useSay();
  const language = useLanguage();
  if (total <= size) return null;
  const to = Math.min(offset + size, total);
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 1, px: { xs: 2, sm: 3 }, py: 1, borderTop: 1, borderColor: 'ledger.line' }}>
      <Typography variant="caption" sx={{ color: 'ledger.ink2' }}>
        {say('parts.page', { from: offset + 1, to, count: written(total, language) })}
      </Typography>
      <Button size="small" disabled={offset === 0} onClick={() => onMove(Math.max(0, offset - size))}>
        {say('parts.before')}
      </Button>
      <Button size="small" disabled={to === total} onClick={() => onMove(offset + size)}>
        {say('parts.next')}
      </Button>
    </Stack>
  );
};
