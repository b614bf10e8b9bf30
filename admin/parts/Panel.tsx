import Close from '@mui/icons-material/CloseOutlined';
import { Box, IconButton, Stack, Typography } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { useSay } from '../i18n/use-say.js';
import { barHeight } from '../theme/tokens.js';
import { useEscape } from './use-escape.js';

interface Props {
  /** names the panel for those who do not see it */
  readonly label: string;
  readonly over?: ReactNode;
  readonly title: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

const inSight = {
  px: 2,
  pt: 1.5,
  pb: 2,
  position: { md: 'sticky' },
  top: { md: barHeight },
  maxHeight: { md: `calc(100vh - ${barHeight}px)` },
  overflowY: { md: 'auto' },
  scrollMarginTop: barHeight,
};

/** What opened from a row stands beside the table, behind a rule, and stays in sight while the table is long; on a phone it is below, and is gone to. */
export const Panel = ({ label, over, title, onClose, children }: Props) => {
  const say = useSay();
  useEscape(onClose);
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = start.current;
    if (place && place.getBoundingClientRect().top > window.innerHeight) place.scrollIntoView();
  }, []);
  return (
    <Box
      component="section"
      aria-label={label}
      sx={{
        borderLeft: { md: 1 },
        borderTop: { xs: 1, md: 0 },
        borderColor: { xs: 'ledger.rule', md: 'ledger.rule' },
        bgcolor: 'ledger.paper',
        minWidth: 0,
      }}
    >
      <Box ref={start} sx={inSight}>
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
    </Box>
  );
};
