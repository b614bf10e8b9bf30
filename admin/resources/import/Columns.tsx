import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { nameIn } from '../../formats/name.js';
import { CheckImportDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Refused } from '../../parts/Refused.js';
import { Status } from '../../parts/Status.js';
import { useCommand } from '../../providers/use-command.js';
import { ColumnTable } from './ColumnTable.js';
import { choicesOf, isChanged, mappingOf, missingFields, rivalOf } from './column-choices.js';
import type { Batch, Report } from './import-shape.js';

interface Props {
  readonly batch: Batch;
  readonly report: Report;
  readonly isBusy: boolean;
  readonly onCommand: () => void;
}

/** Which column is read as what; another choice is checked again before anything can be imported. */
export const Columns = ({ batch, report: { columns, fields }, isBusy, onCommand }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const [choices, setChoices] = useState(() => choicesOf(columns));
  const check = useCommand(CheckImportDocument);
  const missing = missingFields(choices, fields).map(({ label, labelEn }) => nameIn(language, label, labelEn));
  const hasRivals = Object.keys(choices).some((letter) => rivalOf(choices, letter) !== undefined);
  const mayMap = ['UPLOADED', 'CHECKED', 'FAULTY'].includes(batch.state);
  const isAsked = isChanged(choices, columns);
  const recheck = async () => {
    const { id, version } = batch;
    if (await check.run({ input: { id, version, mapping: mappingOf(choices, columns), idempotencyKey: check.key() } })) onCommand();
  };
  return (
    <>
      {missing.length > 0 && (
        <Box sx={{ px: { xs: 2, sm: 3 }, pt: 1, '& > span': { whiteSpace: 'normal' } }}>
          <Status tone="bad">{say('importing.missing', { fields: missing.join(say('parts.listComma')) })}</Status>
        </Box>
      )}
      {mayMap && (
        <Stack direction="row" sx={{ px: { xs: 2, sm: 3 }, py: 1, gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
          <Button disabled={!isAsked || hasRivals || isBusy || check.isBusy} onClick={() => void recheck()}>
            {say('importing.recheck')}
          </Button>
          <Typography variant="body2" sx={{ color: 'ledger.ink2' }}>
            {say(isAsked ? 'importing.recheckNote' : 'importing.mapNote')}
          </Typography>
          <Refused refusal={check.refusal} onReload={onCommand} />
        </Stack>
      )}
      <ColumnTable columns={columns} fields={fields} choices={choices} onChange={mayMap && !isBusy ? setChoices : undefined} />
    </>
  );
};
