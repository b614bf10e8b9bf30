import { Box } from '@mui/material';
import { useSay } from '../i18n/use-say.js';
import { useApprovalCount } from './use-approval-count.js';

interface Props {
  readonly label: string;
  /** the side bar shows words, not icons alone */
  readonly isOpen: boolean;
}

/** The name of a menu entry, and how much waits behind it for the reader; nothing where nothing does. */
export const WaitingCount = ({ label, isOpen }: Props) => {
  const say = useSay();
  const count = useApprovalCount(true);
  if (count === 0) return label;
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      {label}
      <Box
        component="span"
        role="img"
        aria-label={say('frame.waiting', { count })}
        sx={{
          ...{ ml: isOpen ? 'auto' : 0, minWidth: 18, px: 0.5, borderRadius: '9px', textAlign: 'center' },
          ...{ fontSize: 11, lineHeight: '18px', fontWeight: 600, bgcolor: 'ledger.accentFill', color: 'ledger.onAccent' },
        }}
      >
        {count}
      </Box>
    </Box>
  );
};
