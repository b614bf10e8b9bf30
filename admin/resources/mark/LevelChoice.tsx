import { Box, FormControlLabel, Radio, RadioGroup } from '@mui/material';
import { score as written } from '../../formats/decimal.js';
import { textIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { MarkLevel } from './mark-shape.js';

interface Props {
  readonly levels: readonly MarkLevel[];
  readonly value: string;
  readonly onChange?: (code: string) => void;
}

/** The levels with what each means, large enough to be read rather than known; a digit chooses one. */
export const LevelChoice = ({ levels, value, onChange }: Props) => {
  const say = useSay();
  const language = useLanguage();
  return (
    <RadioGroup aria-label={say('mark.level')} value={value} onChange={(_event, code) => onChange?.(code)}>
      {levels.map(({ code, name, descriptor, points }, place) => (
        <FormControlLabel
          key={code}
          value={code}
          disabled={onChange === undefined && code !== value}
          control={<Radio size="small" sx={{ alignSelf: 'flex-start' }} />}
          label={
            <Box component="span" sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 2, py: 0.75 }}>
              <Box component="span" sx={{ typography: 'body1', fontWeight: 600 }}>
                {onChange && (
                  <Box component="kbd" sx={{ font: 'inherit', fontWeight: 400, color: 'ledger.ink2', mr: 1 }}>
                    {place + 1}
                  </Box>
                )}
                {textIn(language, name)}
              </Box>
              <Box component="span" sx={{ typography: 'body1', whiteSpace: 'nowrap' }}>
                {say('mark.points', { points: written(points) })}
              </Box>
              <Box component="span" sx={{ typography: 'body2', color: 'ledger.ink2', gridColumn: '1 / -1' }}>
                {textIn(language, descriptor)}
              </Box>
            </Box>
          }
          sx={{
            m: 0,
            alignItems: 'flex-start',
            borderBottom: 1,
            borderColor: 'ledger.line',
            bgcolor: code === value ? 'ledger.picked' : undefined,
            '&:first-of-type': { borderTop: 1, borderColor: 'ledger.line' },
            '& .MuiFormControlLabel-label': { flex: 1, minWidth: 0, pr: 1 },
          }}
        />
      ))}
    </RadioGroup>
  );
};
