import { Box, Typography } from '@mui/material';
import { day } from '../../formats/date.js';
import { score } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import type { OwnHomeQuery } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Section } from '../../parts/Section.js';

interface Notice {
  readonly key: string;
  readonly on: string;
  readonly text: string;
}

const useNotices = ({ scorecards, supersededScorecards }: OwnHomeQuery): readonly Notice[] => {
  const say = useSay();
  const language = useLanguage();
  const named = (of: { name: string; nameEn: string }) => nameIn(language, of.name, of.nameEn);
  const gradeOf = (of: { gradeName: string | null; gradeNameEn: string | null } | undefined) =>
    of?.gradeName ? nameIn(language, of.gradeName, of.gradeNameEn) : '–';
  const published = scorecards.nodes.flatMap(({ id, cycle }): Notice[] => {
    if (!cycle.publishedOn) return [];
    const until = cycle.noticeEndsOn ? day(cycle.noticeEndsOn, language) : '–';
    const text = say('home.noticePublished', { cycle: named(cycle), day: until });
    const remark = cycle.publishedRemark
      ? [{ key: `${id} gaps`, on: cycle.publishedOn, text: say('home.noticeGaps', { reason: cycle.publishedRemark }) }]
      : [];
    return [{ key: id, on: cycle.publishedOn, text }, ...remark];
  });
  const stale = scorecards.nodes.flatMap(({ id, state, staleAt, cycle }): Notice[] =>
    state === 'STALE' ? [{ key: `${id} stale`, on: staleAt ?? '', text: say('home.noticeStale', { cycle: named(cycle) }) }] : [],
  );
  const corrected = supersededScorecards.nodes.map((former): Notice => {
    const now = scorecards.nodes.find(({ cycle }) => cycle.id === former.cycle.id);
    const values = { total: score(former.total), grade: gradeOf(former), now: score(now?.total), gradeNow: gradeOf(now) };
    const text = say('home.noticeCorrected', { cycle: named(former.cycle), ...values, reason: former.reason });
    return { key: former.id, on: former.supersededAt, text };
  });
  return [...published, ...stale, ...corrected].toSorted((a, b) => b.on.localeCompare(a.on));
};

/** What the agency should know: published results, corrected data, corrected results with the former figures. */
export const Notices = ({ home }: { readonly home: OwnHomeQuery }) => {
  const say = useSay();
  const language = useLanguage();
  const notices = useNotices(home);
  return (
    <Section title={say('home.notices')}>
      {notices.length === 0 && (
        <Typography variant="body2" sx={{ color: 'ledger.ink2' }}>
          {say('home.noNotices')}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', typography: 'body2' }}>
        {notices.map(({ key, on, text }) => (
          <Box component="li" key={key} sx={{ py: 0.75, borderTop: 1, borderColor: 'ledger.line' }}>
            <Box component="span" sx={{ color: 'ledger.ink2', mr: 1 }}>
              {day(on, language)}
            </Box>
            {text}
          </Box>
        ))}
      </Box>
    </Section>
  );
};
