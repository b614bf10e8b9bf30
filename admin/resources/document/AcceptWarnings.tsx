import { Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import type { HttpError } from 'react-admin';
import { foundPlace } from '../../../server/engine/documents/found-place.js';
import { textIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { AskDialog } from '../../parts/AskDialog.js';
import { Refused } from '../../parts/Refused.js';
import { Status } from '../../parts/Status.js';
import type { Finding, Version } from './document-shape.js';

interface Props {
  readonly version: Version;
  readonly warnings: readonly Finding[];
  readonly isBusy: boolean;
  readonly refusal: HttpError | undefined;
  readonly onAct: (reasons: readonly string[]) => void;
  readonly onClose: () => void;
}

interface LineProps {
  readonly content: unknown;
  readonly finding: Finding;
  readonly reason: string;
  readonly onChange: (reason: string) => void;
}

const Line = ({ content, finding, reason, onChange }: LineProps) => {
  const say = useSay();
  const language = useLanguage();
  const place = textIn(language, foundPlace(content, finding.path)) || say('document.wholeDocument');
  return (
    <Box sx={{ borderTop: 1, borderColor: 'ledger.line', pt: 1, '& > span': { whiteSpace: 'normal' } }}>
      <Box sx={{ fontWeight: 600 }}>{place}</Box>
      <Status tone="warn">{language === 'en' ? finding.en : finding.zh}</Status>
      <TextField
        label={say('document.whyStays')}
        value={reason}
        onChange={(event) => onChange(event.target.value)}
        multiline
        fullWidth
        slotProps={{ htmlInput: { 'aria-label': say('document.whyStaysOf', { place }) } }}
      />
    </Box>
  );
};

/** A reason for each warning; one may be taken for all. */
export const AcceptWarnings = ({ version, warnings, isBusy, refusal, onAct, onClose }: Props) => {
  const say = useSay();
  const [reasons, setReasons] = useState<readonly string[]>(() => warnings.map(() => ''));
  const isReady = reasons.every((reason) => reason.trim().length > 1);
  const first = reasons.find((reason) => reason.trim() !== '');
  return (
    <AskDialog
      title={say('document.warningsTitle', { count: warnings.length })}
      act={say('document.submit')}
      {...{ isBusy, isReady, onClose }}
      onAct={() => onAct(reasons)}
    >
      <div>{say('document.warningsWhat')}</div>
      {warnings.map((finding, at) => (
        <Line
          key={`${finding.code} ${finding.path.join('.')}`}
          content={version.content}
          finding={finding}
          reason={reasons[at] ?? ''}
          onChange={(reason) => setReasons(reasons.with(at, reason))}
        />
      ))}
      {warnings.length > 1 && (
        <Button
          size="small"
          disabled={first === undefined}
          onClick={() => setReasons(reasons.map((reason) => (reason.trim() === '' ? (first ?? '') : reason)))}
          sx={{ justifySelf: 'start' }}
        >
          {say('document.sameReason')}
        </Button>
      )}
      <Refused refusal={refusal} />
    </AskDialog>
  );
};
