import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useGetList } from 'react-admin';
import { score, signedUnits, toUnits } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { GradeMark } from '../../parts/GradeMark.js';
import { Status } from '../../parts/Status.js';
import { GradeRuler } from './GradeRuler.js';
import type { Scorecard, ScorecardRow } from './scorecard-shape.js';
import { useGradeNote } from './use-grade-note.js';

interface CellProps {
  readonly label: string;
  readonly note: ReactNode;
  readonly children: ReactNode;
}

const Cell = ({ label, note, children }: CellProps) => (
  <Box sx={{ pr: { xs: 2, sm: 4 }, minWidth: 0, maxWidth: { sm: 240 } }}>
    <Typography variant="label" component="div">
      {label}
    </Typography>
    <Stack direction="row" sx={{ alignItems: 'baseline', gap: 0.75, minHeight: 40, whiteSpace: 'nowrap' }}>
      {children}
    </Stack>
    <Typography variant="caption" component="div" sx={{ color: 'ledger.ink2' }}>
      {note}
    </Typography>
  </Box>
);

const Figure = ({ value, unit }: { readonly value: string; readonly unit: string }) => (
  <>
    <Typography component="span" variant="figure">
      {value}
    </Typography>
    <Box component="span" sx={{ color: 'ledger.ink2', fontSize: 13 }}>
      {unit}
    </Box>
  </>
);

/** The same agency's scorecard of the cycle before. */
const usePrevious = (card: Scorecard): ScorecardRow | undefined => {
  const { data } = useGetList<ScorecardRow>('scorecards', { filter: { agencyId: card.agency.id }, pagination: { page: 1, perPage: 50 } });
  return data?.find(({ cycle }) => cycle.id === card.cycle.previous?.id);
};

const RankCell = ({ card, before }: { readonly card: Scorecard; readonly before: ScorecardRow | undefined }) => {
  const say = useSay();
  const language = useLanguage();
  const group = nameIn(language, card.peerGroupName ?? '', card.peerGroupNameEn);
  const note = before?.rank ? say('scorecard.rankBefore', { rank: before.rank }) : group;
  if (card.rank === null)
    return (
      <Cell label={say('scorecard.rank')} note={say('scorecard.rankHiddenNote')}>
        <Box component="span" sx={{ fontSize: 16, lineHeight: '40px' }}>
          {say('scorecard.rankHidden')}
        </Box>
      </Cell>
    );
  return (
    <Cell label={say('scorecard.rank')} note={note}>
      <Figure value={String(card.rank)} unit={say('scorecard.rankOf', { count: card.peerGroupSize ?? 0 })} />
    </Cell>
  );
};

const CompletenessCell = ({ card }: { readonly card: Scorecard }) => {
  const say = useSay();
  const held = card.applicableCount - card.scoredCount;
  const note = held > 0 ? <Status tone="info">{say('scorecard.heldCount', { count: held })}</Status> : say('scorecard.complete');
  return (
    <Cell label={say('scorecard.completeness')} note={note}>
      <Figure value={String(card.scoredCount)} unit={say('scorecard.completenessOf', { count: card.applicableCount })} />
    </Cell>
  );
};

/** The four figures of a scorecard, and its place on the ruler of grades. */
export const Headline = ({ card }: { readonly card: Scorecard }) => {
  const say = useSay();
  const before = usePrevious(card);
  const change =
    before?.total && card.total
      ? say('scorecard.lastYear', { total: score(before.total), change: signedUnits(toUnits(card.total) - toUnits(before.total)) })
      : say('scorecard.noLastYear');
  const gradeNote = useGradeNote(card);
  return (
    <Box
      sx={{
        display: { xs: 'grid', sm: 'flex' },
        gridTemplateColumns: '1fr 1fr',
        flexWrap: { sm: 'wrap', lg: 'nowrap' },
        rowGap: 1.5,
        px: { xs: 2, sm: 3 },
        py: 1.5,
        borderBottom: 1,
        borderColor: 'ledger.line',
      }}
    >
      <Cell label={say('scorecard.total')} note={change}>
        <Figure value={score(card.total)} unit={say('scorecard.of100')} />
      </Cell>
      <Cell label={say('scorecard.grade')} note={gradeNote}>
        <Box sx={{ fontSize: 22, lineHeight: '40px', fontWeight: 600 }}>
          <GradeMark bands={card.cycle.gradingPolicy.bands.nodes} grade={card.grade} hasWord size={28} />
        </Box>
      </Cell>
      <RankCell card={card} before={before} />
      <CompletenessCell card={card} />
      <Box sx={{ flex: 1, gridColumn: '1 / -1', minWidth: { xs: 0, sm: 300 }, maxWidth: { sm: 520 }, ml: { sm: 'auto' } }}>
        <GradeRuler card={card} />
      </Box>
    </Box>
  );
};
