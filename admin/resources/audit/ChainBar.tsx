import { Box, Typography } from '@mui/material';
import { moment } from '../../formats/date.js';
import { count as written } from '../../formats/number.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Refused } from '../../parts/Refused.js';
import { StatusSentence } from '../../parts/StatusSentence.js';
import type { ChainCheck, ChainResult } from './use-chain-check.js';

const Result = ({ result }: { readonly result: ChainResult }) => {
  const say = useSay();
  const language = useLanguage();
  const { last, entries, at } = result;
  const count = written(entries, language);
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      {last.isIntact ? (
        <StatusSentence tone="ok">
          {say('audit.intact', { count, number: last.lastNumber ?? 0, moment: moment(at, language) })}
        </StatusSentence>
      ) : (
        <StatusSentence tone="bad">
          {say('audit.broken', { number: last.brokenAt ?? 0, problem: last.problem ?? '', moment: moment(at, language) })}
        </StatusSentence>
      )}
      {last.unsealedOverAMinute > 0 && (
        <StatusSentence tone="warn">{say('audit.unsealedLong', { count: last.unsealedOverAMinute })}</StatusSentence>
      )}
      {last.headHash && (
        <Typography variant="caption" component="p" sx={{ m: 0, color: 'ledger.ink2', overflowWrap: 'anywhere' }}>
          {say('audit.headHash', { hash: last.headHash })}
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
