import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { textIn } from '../../formats/name.js';
import { RecordMarksDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { CommitBar } from '../../parts/CommitBar.js';
import { Refused } from '../../parts/Refused.js';
import { useCommand } from '../../providers/use-command.js';
import { GridRow } from './GridRow.js';
import { givenOf, isReady, isStarted, type MarkDrafts } from './mark-drafts.js';
import { type IndicatorMarks, type Instructions, isGiven } from './mark-shape.js';
import { useMarkKeys } from './use-mark-keys.js';

interface Props {
  readonly group: IndicatorMarks;
  readonly instructions: Instructions;
  readonly drafts: MarkDrafts;
  readonly onGiven: () => Promise<void>;
}

/** On a phone each row becomes a block: name, levels, reason below one another. */
const gridLook = {
  '& td': { py: 0.5, verticalAlign: 'top' },
  '@media (max-width:599.95px)': {
    '& thead': { display: 'none' },
    '& tbody, & tr, & td': { display: 'block', width: '100%', height: 'auto' },
    '& td': { border: 0, px: '16px !important' },
    '& tr': { borderBottom: 1, borderColor: 'ledger.line', py: 1 },
  },
} as const;

/** as many as the server takes at once */
const mostAtOnce = 50;

const Meanings = ({ instructions }: Pick<Props, 'instructions'>) => {
  const language = useLanguage();
  return (
    <Box component="ol" sx={{ m: 0, px: { xs: 2, sm: 3 }, pb: 1.5, listStyle: 'none', display: 'grid', gap: 0.25, maxWidth: 960 }}>
      {instructions.levels.map(({ code, name, descriptor }, place) => (
        <Typography key={code} component="li" variant="body2" sx={{ color: 'ledger.ink2' }}>
          {place + 1}{' '}
          <Box component="b" sx={{ fontWeight: 600, color: 'ledger.ink' }}>
            {textIn(language, name)}
          </Box>{' '}
          {textIn(language, descriptor)}
        </Typography>
      ))}
    </Box>
  );
};

/** The rows of one indicator, and the one act that gives all that are ready. */
export const IndicatorGrid = ({ group, instructions, drafts, onGiven }: Props) => {
  const say = useSay();
  const [isTried, setTried] = useState(false);
  const { run, key, isBusy, refusal } = useCommand(RecordMarksDocument);
  const open = group.marks.filter((mark) => !isGiven(mark));
  const ready = open.filter(({ id }) => isReady(drafts.of(id), instructions)).slice(0, mostAtOnce);
  const begun = open.filter(({ id }) => isStarted(drafts.of(id))).length;
  const save = async () => {
    setTried(true);
    if (isBusy || ready.length === 0) return;
    const marks = ready.map((mark) => givenOf(mark, drafts.of(mark.id), instructions));
    if (!(await run({ input: { marks, idempotencyKey: key() } }))) return;
    drafts.forget(ready.map(({ id }) => id));
    setTried(false);
    await onGiven();
  };
  useMarkKeys({ onSave: () => void save(), onDigit: () => undefined });
  const lacking = begun - ready.length;
  const told =
    lacking > 0
      ? say('mark.gridLacking', { ready: ready.length, lacking })
      : say('mark.gridReady', { ready: ready.length, open: open.length });
  return (
    <>
      <Meanings instructions={instructions} />
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={say('mark.grid')} sx={gridLook}>
          <TableHead>
            <TableRow>
              <TableCell>{say('mark.subject')}</TableCell>
              <TableCell>{say(instructions.levels.length > 0 ? 'mark.level' : 'mark.pointsLabel')}</TableCell>
              <TableCell sx={{ width: '45%' }}>{say('mark.reason')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {group.marks.map((mark) => (
              <GridRow
                key={mark.id}
                mark={mark}
                instructions={instructions}
                draft={drafts.of(mark.id)}
                isTried={isTried}
                onDraft={(part) => drafts.change(mark.id, part)}
              />
            ))}
          </TableBody>
        </Table>
      </Box>
      <CommitBar note={told} refused={refusal && <Refused refusal={refusal} onReload={() => void onGiven()} />}>
        <Button variant="contained" color="primary" disabled={isBusy || ready.length === 0} onClick={() => void save()}>
          {say('mark.saveAll', { count: ready.length })}
        </Button>
      </CommitBar>
    </>
  );
};
