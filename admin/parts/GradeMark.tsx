import { Box, Stack } from '@mui/material';
import { nameIn } from '../formats/name.js';
import { useLanguage } from '../i18n/use-say.js';
import { lookOf } from './grade-look.js';

/** A band of the grading policy, best first. */
export interface GradeBand {
  readonly grade: string;
  readonly name: string;
  readonly nameEn: string;
  readonly seal: string;
  readonly sealEn: string;
  readonly fromTotal: string | null;
}

const looks = {
  full: { bgcolor: 'ledger.ink', color: 'ledger.paper', borderColor: 'ledger.ink', borderStyle: 'solid' },
  strong: { bgcolor: 'ledger.ink2', color: 'ledger.paper', borderColor: 'ledger.ink2', borderStyle: 'solid' },
  open: { bgcolor: 'ledger.paper', color: 'ledger.ink', borderColor: 'ledger.edge', borderStyle: 'solid' },
  dashed: { bgcolor: 'ledger.paper', color: 'ledger.bad', borderColor: 'ledger.bad', borderStyle: 'dashed' },
};

interface Props {
  readonly bands: readonly GradeBand[];
  readonly grade: string | null;
  readonly hasWord?: boolean;
  readonly size?: number;
}

export const GradeMark = ({ bands, grade, hasWord = false, size = 18 }: Props) => {
  const language = useLanguage();
  const place = bands.findIndex((band) => band.grade === grade);
  const band = bands[place];
  if (!band) return <span>–</span>;
  const word = nameIn(language, band.name, band.nameEn);
  const naming = hasWord ? { 'aria-hidden': true } : { role: 'img', 'aria-label': word };
  return (
    <Stack component="span" direction="row" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}>
      <Box
        component="span"
        {...naming}
        sx={{
          ...looks[lookOf(place, bands.length)],
          width: size,
          height: size,
          fontSize: size * 0.66,
          lineHeight: `${size - 2}px`,
          borderWidth: 1,
          borderRadius: '3px',
          textAlign: 'center',
          fontWeight: 600,
          flexShrink: 0,
        }}
      >
        {nameIn(language, band.seal, band.sealEn)}
      </Box>
      {hasWord && <span>{word}</span>}
    </Stack>
  );
};
