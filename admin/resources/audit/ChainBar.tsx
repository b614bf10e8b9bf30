import { Box, Typography } from '@mui/material';
import { moment } from '../../formats/date.js';
import { count as written } from '../../formats/number.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Refused } from '../../parts/Refused.js';
import { StatusSentence } from '../../parts/StatusSentence.js';
import type { ChainCheck, ChainResult } from './use-chain-check.js';

const Verdict = ({ result }: { readonly result: ChainResult }) => {
  const say = useSay();
  const language = useLanguage();
  const { last, entries } = result;
  const at = moment(result.at, language);
  if (!last.isIntact)
    return (
      <StatusSentence tone="bad">
        {say('audit.broken', { number: last.brokenAt ?? 0, problem: last.problem ?? '', moment: at })}
      </StatusSentence>
    );
  if (entries === 0) return <StatusSentence tone="idle">{say('audit.nothingSealed')}</StatusSentence>;
  const number = last.lastNumber ?? 0;
  return <StatusSentence tone="ok">{say('audit.intact', { count: written(entries, language), number, moment: at })}</StatusSentence>;
};

const Result = ({ result }: { readonly result: ChainResult }) => {
  const say = useSay();
  const { unsealedOverAMinute, headHash } = result.last;
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Verdict result={result} />
      {unsealedOverAMinute > 0 && <StatusSentence tone="warn">{say('audit.unsealedLong', { count: unsealedOverAMinute })}</StatusSentence>}
      {headHash && (
        <Typography variant="caption" component="p" sx={{ m: 0, color: 'ledger.ink2', overflowWrap: 'anywhere' }}>
          {say('audit.headHash', { hash: headHash })}
        </Typography>
      )}
    </Box>
  );
};

/** What following the chain gave; nothing before it was asked for. */
export const ChainBar = ({ chain }: { readonly chain: ChainCheck }) => {
  const say = useSay();
  const language = useLanguage();
  const { isBusy, checked, result, refusal } = chain;
  if (!isBusy && !result && !refusal) return null;
  return (
    <Box role="status" sx={{ px: { xs: 2, sm: 3 }, py: 1, borderBottom: 1, borderColor: 'ledger.line', bgcolor: 'ledger.sunk' }}>
      {isBusy && <Typography variant="body2">{say('audit.checking', { count: written(checked, language) })}</Typography>}
      {!isBusy && result && <Result result={result} />}
      <Refused refusal={refusal} />
    </Box>
  );
};
