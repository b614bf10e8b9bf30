import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useSay } from '../i18n/use-say.js';
import { useApprovalCount } from './use-approval-count.js';

const mark = {
  ...{ px: 0.5, borderRadius: '9px', textAlign: 'center', fontSize: 11, fontWeight: 600 },
  ...{ bgcolor: 'ledger.accentFill', color: 'ledger.onAccent' },
} as const;

/** The name of a menu entry, and how much waits behind it for the reader; nothing where nothing does. */
export const WaitingCount = ({ label }: { readonly label: string }) => {
  const say = useSay();
  const count = useApprovalCount();
  if (count === 0) return label;
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      {label}
      <Box
        component="span"
        role="img"
        aria-label={say('frame.waiting', { count })}
        sx={{ ...mark, ml: 'auto', minWidth: 18, lineHeight: '18px' }}
      >
        {count}
      </Box>
    </Box>
  );
};

/** The same at the icon, where the side bar shows icons alone. */
export const CountedIcon = ({ children }: { readonly children: ReactNode }) => {
  const count = useApprovalCount();
  return (
    <Box component="span" sx={{ position: 'relative', display: 'inline-flex' }}>
      {children}
      {count > 0 && (
        <Box component="span" aria-hidden sx={{ ...mark, position: 'absolute', top: -6, left: 10, minWidth: 16, lineHeight: '16px' }}>
          {count}
        </Box>
      )}
    </Box>
  );
};
