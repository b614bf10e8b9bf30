import { Box, Button, Stack } from '@mui/material';
import { useRef, useState } from 'react';
import { useSay } from '../i18n/use-say.js';
import { Status } from './Status.js';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A secret that is shown this once: to be copied by button, or by hand where the browser does not let a page copy. */
export const ShownOnce = ({ label, text }: Props) => {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'byHand'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      if (box.current) window.getSelection()?.selectAllChildren(box.current);
      setOutcome('byHand');
    }
  };
  return (
    <Box>
      <Box sx={{ typography: 'label', mb: 0.25 }}>{label}</Box>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-start' }}>
        <Box
          ref={box}
          sx={{
            flex: 1,
            minWidth: 0,
            px: 1.25,
            py: 0.75,
            border: 1,
            borderColor: 'ledger.edge',
            borderRadius: 1,
            bgcolor: 'ledger.sunk',
            fontFamily: 'monospace',
            fontSize: 13,
            overflowWrap: 'anywhere',
            userSelect: 'all',
          }}
        >
          {text}
        </Box>
        <Button onClick={() => void copy()}>{say('parts.copy')}</Button>
      </Stack>
      <Box role="status" sx={{ mt: 0.5, minHeight: 18 }}>
        {outcome === 'copied' && <Status tone="ok">{say('parts.copied')}</Status>}
        {outcome === 'byHand' && <Status tone="info">{say('parts.copyByHand')}</Status>}
      </Box>
    </Box>
  );
};
