import Close from '@mui/icons-material/CloseOutlined';
import { Box, IconButton, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useSay } from '../i18n/use-say.js';
import { useEscape } from './use-escape.js';

interface Props {
  /** names the panel for those who do not see it */
  readonly label: string;
  readonly over?: ReactNode;
  readonly title: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** What opened from a row stands beside the table, behind a rule; on a phone below it. */
export const Panel = ({ label, over, title, onClose, children }: Props) => {
  const say = useSay();
  useEscape(onClose);
  return (
    <Box
      component="section"
      aria-label={label}
      sx={{
        borderLeft: { md: 1 },
        borderTop: { xs: 1, md: 0 },
        borderColor: { xs: 'ledger.rule', md: 'ledger.rule' },
        bgcolor: 'ledger.paper',
        px: 2,
        pt: 1.5,
        pb: 2,
        minWidth: 0,
      }}
    >
      <Stack direction="row" sx={{ alignItems: 'flex-start', gap: 1, mb: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          {over && (
            <Typography variant="label" component="div">
              {over}
            </Typography>
          )}
          <Typography variant="h2">{title}</Typography>
        </Box>
        {onClose && (
          <IconButton size="small" aria-label={say('parts.close')} onClick={onClose}>
            <Close />
          </IconButton>
        )}
      </Stack>
      {children}
    </Box>
  );
};
