import { Box } from '@mui/material';
import { nameIn } from '../../formats/name.js';
import { ScoreDetailsDocument } from '../../generated/graphql.js';
import type { MessageKey } from '../../i18n/messages.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { Section } from '../../parts/Section.js';
import { useRead } from '../../providers/use-read.js';
import type { MissingKind } from './missing-rows.js';

interface Props {
  readonly cycleId: string;
  readonly kind: MissingKind;
  readonly id: string;
}

/** Scores without points in the last trial run, each with what it waits for. */
export const ScoreDetails = ({ cycleId, kind, id }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const of = kind === 'agency' ? { agency: { id: { eq: id } } } : { indicator: { id: { eq: id } } };
  const { data, error, refetch } = useRead(ScoreDetailsDocument, { cycleId, of, first: 200, offset: 0 });
  if (error) return <Failure failure={error} onRetry={refetch} />;
  if (!data) return <GreyRows rows={4} />;
  return (
    <Section title={say('missing.scores')} note={data.scores.totalCount} level="h3">
      <Box component="ul" sx={{ m: 0, mb: 2, p: 0, listStyle: 'none', typography: 'body2' }}>
        {data.scores.nodes.map((score) => {
          const other = kind === 'agency' ? score.indicator : score.agency;
          const code = kind === 'agency' ? score.indicator.code : '';
          return (
            <Box component="li" key={score.id} sx={{ py: 0.75, borderBottom: 1, borderColor: 'ledger.line' }}>
              {[code, nameIn(language, other.name, other.nameEn)].filter(Boolean).join(' ')}
              <Box sx={{ color: 'ledger.ink2', fontSize: 12 }}>
                {say(`cycle.statuses.${score.status}` as MessageKey)}
                {say('parts.colon')}
                {nameIn(language, score.reason, score.reasonEn)}
              </Box>
            </Box>
          );
        })}
      </Box>
    </Section>
  );
};
