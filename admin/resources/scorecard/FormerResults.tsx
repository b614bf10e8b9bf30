import { Box, Typography } from '@mui/material';
import { moment } from '../../formats/date.js';
import { score, signedUnits, toUnits } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import { FormerResultsDocument, type FormerResultsQuery } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { useRead } from '../../providers/use-read.js';
import type { Scorecard } from './scorecard-shape.js';

type Former = FormerResultsQuery['supersededScorecards']['nodes'][number];
interface FormerScore {
  readonly indicator: string;
  readonly name: string;
  readonly nameEn: string;
  readonly points: string | null;
}

const changedScores = (former: Former, card: Scorecard): readonly (FormerScore & { readonly now: string | null })[] => {
  const before = ((former.scores as { scores?: readonly FormerScore[] } | null)?.scores ?? []) as readonly FormerScore[];
  const now = new Map(card.scores.nodes.map(({ indicator, points }) => [indicator.code, points]));
  return before.flatMap((entry) => {
    const points = now.get(entry.indicator) ?? null;
    return now.has(entry.indicator) && points !== entry.points ? [{ ...entry, now: points }] : [];
  });
};

const One = ({ former, card, isNewest }: { readonly former: Former; readonly card: Scorecard; readonly isNewest: boolean }) => {
  const say = useSay();
  const language = useLanguage();
  const grade = former.gradeName ? nameIn(language, former.gradeName, former.gradeNameEn) : '–';
  const isCompared = isNewest && former.total !== null && card.total !== null;
  const change = isCompared ? signedUnits(toUnits(card.total ?? '0') - toUnits(former.total ?? '0')) : '–';
  return (
    <Box component="li" sx={{ py: 0.75 }}>
      <Typography variant="body2" component="div">
        {say('scorecard.former', {
          moment: moment(former.supersededAt, language),
          total: score(former.total),
          grade,
          now: score(card.total),
          change,
        })}
      </Typography>
      <Typography variant="caption" component="div" sx={{ color: 'ledger.ink2' }}>
        {say('parts.reason')}
        {say('parts.colon')}
        {former.reason}
      </Typography>
      {isNewest &&
        changedScores(former, card).map(({ indicator, name, nameEn, points, now }) => (
          <Typography key={indicator} variant="caption" component="div">
            {indicator} {nameIn(language, name, nameEn)} {score(points)} → {score(now)}
          </Typography>
        ))}
    </Box>
  );
};

/** What was published before a correction, beside what stands now; nothing where nothing was corrected. */
export const FormerResults = ({ card }: { readonly card: Scorecard }) => {
  const say = useSay();
  const { data } = useRead(FormerResultsDocument, { cycleId: card.cycle.id, agencyId: card.agency.id });
  const former = (data?.supersededScorecards.nodes ?? []).toSorted((a, b) => b.supersededAt.localeCompare(a.supersededAt));
  if (former.length === 0) return null;
  return (
    <Box
      component="section"
      aria-label={say('scorecard.corrections')}
      sx={{ px: { xs: 2, sm: 3 }, py: 1, borderBottom: 1, borderColor: 'ledger.line' }}
    >
      <Typography variant="h2">{say('scorecard.corrections')}</Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {former.map((entry, place) => (
          <One key={entry.id} former={entry} card={card} isNewest={place === 0} />
        ))}
      </Box>
    </Box>
  );
};
