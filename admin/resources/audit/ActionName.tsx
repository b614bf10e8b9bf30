import { Box } from '@mui/material';
import { useAuditWords } from './use-audit-words.js';

/** A command in words, its own name small beside it. */
export const ActionName = ({ action }: { readonly action: string }) => {
  const words = useAuditWords().action(action);
  return (
    <>
      {words}
      {words !== action && (
        <Box component="span" sx={{ typography: 'caption', color: 'ledger.ink3', ml: 0.75 }}>
          {action}
        </Box>
      )}
    </>
  );
};
