import { Box, Stack, Typography } from '@mui/material';
import { signedUnits } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { RowLink } from '../../parts/RowLink.js';
import { Section } from '../../parts/Section.js';
import { lostUnits, type Score } from './scorecard-shape.js';

interface Props {
  readonly scores: readonly Score[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Where most was lost, each with its explanation behind it. */
export const Losses = ({ scores, chosen, onChoose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  return (
    <Box sx={{ mt: 2 }}>
      <Section title={say('scorecard.losses')} level="h3">
        {scores.length === 0 && <Typography variant="body2">{say('scorecard.noLosses')}</Typography>}
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', borderTop: scores.length > 0 ? 1 : 0, borderColor: 'ledger.rule' }}>
          {scores.map((score) => (
            <Stack
              component="li"
              direction="row"
              key={score.id}
              sx={{
                minHeight: { xs: 44, md: 36 },
                alignItems: 'center',
                borderBottom: 1,
                borderColor: 'ledger.line',
                typography: 'body2',
                gap: 1,
              }}
            >
              <Box component="span" sx={{ color: 'ledger.ink2', width: 48, flexShrink: 0 }}>
                {score.indicator.code}
              </Box>
              <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
                <RowLink isOpen={score.id === chosen} onClick={() => onChoose(score.id)}>
                  {nameIn(language, score.indicator.name, score.indicator.nameEn)}
                </RowLink>
              </Box>
              <Box component="span" sx={{ color: 'ledger.loss' }}>
                {signedUnits(-(lostUnits(score) ?? 0))}
              </Box>
            </Stack>
          ))}
        </Box>
      </Section>
    </Box>
  );
};
