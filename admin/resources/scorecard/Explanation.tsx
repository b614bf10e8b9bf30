import { Box, Stack, Typography } from '@mui/material';
import { useGetOne } from 'react-admin';
import { score as written } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import type { ExplanationQuery } from '../../generated/graphql.js';
import type { MessageKey } from '../../i18n/messages.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { Panel } from '../../parts/Panel.js';
import { Reasons } from '../../parts/Reasons.js';
import { Status } from '../../parts/Status.js';
import type { Score } from './scorecard-shape.js';

const plainDecimal = (text: string | null): string => written(text, 0);

type Told = NonNullable<ExplanationQuery['explanation']> & { readonly id: string };
interface Props {
  readonly score: Score;
  readonly version: string;
  readonly onClose: () => void;
}

const Points = ({ score }: { readonly score: Score }) => {
  const say = useSay();
  const isScored = score.points !== null;
  return (
    <Stack direction="row" sx={{ alignItems: 'baseline', gap: 0.75, mb: 1.5 }}>
      <Typography component="span" sx={{ fontSize: isScored ? 24 : 16, lineHeight: '32px', fontWeight: 600 }}>
        {isScored ? written(score.points) : say('scorecard.notScored')}
      </Typography>
      <Box component="span" sx={{ color: 'ledger.ink2', typography: 'body2' }}>
        {isScored ? say('scorecard.pointsOf', { full: written(score.fullMarks) }) : say(`scorecard.statuses.${score.status}` as MessageKey)}
      </Box>
    </Stack>
  );
};

const Told = ({ told, score, version }: { readonly told: Told; readonly score: Score; readonly version: string }) => {
  const say = useSay();
  return (
    <>
      {told.steps.length === 0 &&
        told.sentences.map((sentence) => (
          <Typography key={sentence} variant="body2" component="p" sx={{ m: 0, mb: 1 }}>
            {sentence}
          </Typography>
        ))}
      <Reasons steps={told.steps.map((step, place) => ({ key: `${place} ${step.kind}`, title: step.title, text: step.text }))} />
      <Box sx={{ borderTop: 1, borderColor: 'ledger.line', pt: 1.5, display: 'grid', gap: 0.5, '& > span': { whiteSpace: 'normal' } }}>
        <Status tone={told.isReproduced ? 'ok' : 'bad'}>
          {say(told.isReproduced ? 'scorecard.reproduced' : 'scorecard.notReproduced')}
        </Status>
        {told.correctedSince.map(({ element, period, used, now }) => (
          <Status key={`${element} ${period}`} tone="warn">
            {say('scorecard.corrected', { element, period, used: plainDecimal(used), now: plainDecimal(now) })}
          </Status>
        ))}
        <Typography variant="caption" sx={{ color: 'ledger.ink2' }}>
          {say('scorecard.basis', { version, code: score.indicator.code })}
          {say('parts.semicolon')}
          {say('scorecard.replay', { hash: told.inputHash.slice(0, 8) })}
        </Typography>
      </Box>
    </>
  );
};

/** Why a score is what it is: read, worked out, rounded; from the stored inputs, worked out again. */
export const Explanation = ({ score, version, onClose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const { data, error, refetch } = useGetOne<Told>('explanations', { id: score.id, meta: { language: language === 'en' ? 'EN' : 'ZH' } });
  const { code, measure, scope, name: chinese, nameEn } = score.indicator;
  const name = nameIn(language, chinese, nameEn);
  const over = [code, say(`scorecard.measures.${measure}` as MessageKey), say(`scorecard.scopes.${scope}` as MessageKey)].join(
    say('parts.comma'),
  );
  return (
    <Panel label={say('scorecard.explanation', { name })} over={over} title={name} onClose={onClose}>
      <Points score={score} />
      {error && <Failure failure={error} onRetry={() => void refetch()} />}
      {!error && !data && <GreyRows rows={4} />}
      {data && <Told told={data} score={score} version={version} />}
    </Panel>
  );
};
