import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { HttpError } from 'react-admin';
import { useSay } from '../../i18n/use-say.js';
import { AskDialog } from '../../parts/AskDialog.js';
import { Refused } from '../../parts/Refused.js';
import { download } from '../../providers/download.js';

const formats = ['jsonl', 'csv'] as const;

interface Props {
  readonly from: string;
  readonly to: string;
  readonly onDone: (fileName: string) => void;
  readonly onClose: () => void;
}

/** The trail as a file: for a program that verifies it, or for people. */
export const ExportTrail = ({ from, to, onDone, onClose }: Props) => {
  const say = useSay();
  const [range, setRange] = useState({ from, to });
  const [format, setFormat] = useState<string>('jsonl');
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<HttpError>();
  const run = async () => {
    setBusy(true);
    setRefusal(undefined);
    try {
      onDone(await download(`/audit/export?${new URLSearchParams({ ...range, format })}`));
    } catch (failure) {
      setRefusal(failure instanceof HttpError ? failure : new HttpError('', 0, {}));
      setBusy(false);
    }
  };
  const day = (name: 'from' | 'to') => (
    <TextField
      type="date"
      id={`export-${name}`}
      label={say(`audit.filters.${name}`)}
      value={range[name]}
      onChange={(event) => setRange({ ...range, [name]: event.target.value })}
      sx={{ flex: 1 }}
    />
  );
  return (
    <AskDialog title={say('audit.exportTitle')} act={say('audit.export')} isBusy={isBusy} onAct={() => void run()} onClose={onClose}>
      <div>{say('audit.exportWhat')}</div>
      <Stack direction="row" sx={{ gap: 1.5 }}>
        {day('from')}
        {day('to')}
      </Stack>
      <FormControl>
        <FormLabel id="export-format" sx={{ typography: 'label' }}>
          {say('audit.format')}
        </FormLabel>
        <RadioGroup aria-labelledby="export-format" value={format} onChange={(_event, next) => setFormat(next)}>
          {formats.map((each) => (
            <FormControlLabel
              key={each}
              value={each}
              control={<Radio size="small" />}
              label={say(`audit.formats.${each}`)}
              slotProps={{ typography: { variant: 'body2' } }}
            />
          ))}
        </RadioGroup>
      </FormControl>
      <Refused refusal={refusal} />
    </AskDialog>
  );
};
