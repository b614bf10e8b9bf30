import Ok from '@mui/icons-material/CheckCircleOutlined';
import Bad from '@mui/icons-material/ErrorOutlined';
import Info from '@mui/icons-material/InfoOutlined';
import Idle from '@mui/icons-material/RadioButtonUncheckedOutlined';
import Warn from '@mui/icons-material/WarningAmberOutlined';
import { Box } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';

const icons = { ok: Ok, warn: Warn, bad: Bad, info: Info, idle: Idle };
export type Tone = keyof typeof icons;

interface Props {
  readonly tone: Tone;
  /** adds the tint, for the one mark beside the title */
  readonly isTinted?: boolean;
  readonly children: ReactNode;
}

const tint = (theme: Theme, tone: Tone): string => (tone === 'idle' ? theme.palette.ledger.hover : theme.palette.ledger[`${tone}Soft`]);

/** Icon, word and colour: any two may be lost and the third still tells. */
export const Status = ({ tone, isTinted = false, children }: Props) => {
  const Icon = icons[tone];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        verticalAlign: 'middle',
        gap: 0.5,
        color: tone === 'idle' ? 'ledger.ink2' : `ledger.${tone}`,
        fontSize: 12,
        lineHeight: '18px',
        whiteSpace: 'nowrap',
        ...(isTinted && { px: 0.75, py: 0.125, borderRadius: '3px', bgcolor: (theme: Theme) => tint(theme, tone) }),
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 14 }} />
      {children}
    </Box>
  );
};
