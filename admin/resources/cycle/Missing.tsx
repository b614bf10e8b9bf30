import { Box, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { CsvButton } from '../../charts/PlotExits.js';
import { nameIn } from '../../formats/name.js';
import { MissingMarksDocument, MissingScoresDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Columns } from '../../parts/Columns.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { useRead } from '../../providers/use-read.js';
import type { Cycle } from './cycle-shape.js';
import { MissingPanel } from './MissingPanel.js';
import { MissingTable } from './MissingTable.js';
import { type MissingKind, type MissingRow, missingKinds, missingRows } from './missing-rows.js';

interface Props {
  readonly cycle: Cycle;
  readonly onChange: () => void;
}

const useMissingFigures = (kind: MissingKind, rows: readonly MissingRow[]) => {
  const say = useSay();
  const language = useLanguage();
  return {
    name: say('missing.title'),
    head: [say(`missing.kinds.${kind}`), say('missing.marks'), say('missing.openMarks'), say('missing.unscored')],
    rows: rows.map((row) => [
      [row.code, nameIn(language, row.name, row.nameEn)].filter(Boolean).join(' '),
      row.marks,
      row.openMarks,
      row.unscored,
    ]),
  };
};

interface ToolsProps {
  readonly kind: MissingKind;
  readonly rows: readonly MissingRow[];
  /** how many marks are given and due, and how many scores lack data */
  readonly told: string;
  readonly onKind: (kind: MissingKind) => void;
}

const Tools = ({ kind, rows, told, onKind }: ToolsProps) => {
  const say = useSay();
  const figures = useMissingFigures(kind, rows);
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 2, px: { xs: 2, sm: 3 }, pr: { sm: 2 }, py: 0.5, flexWrap: 'wrap' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={kind}
        aria-label={say('missing.by')}
        onChange={(_event, next) => next && onKind(next)}
      >
        {missingKinds.map((entry) => (
          <ToggleButton key={entry} value={entry}>
            {say(`missing.listed.${entry}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Typography variant="caption" sx={{ color: 'ledger.ink2', flex: 1 }}>
        {told}
      </Typography>
      <CsvButton table={figures} />
    </Stack>
  );
};

/** What still lacks, by whom: counts to see, names to telephone. Only the department reads marks that are not given. */
export const Missing = ({ cycle, onChange }: Props) => {
  const say = useSay();
  const [kind, setKind] = useState<MissingKind>('reviewer');
  const [chosen, setChosen] = useState<string>();
  const marks = useRead(MissingMarksDocument, { cycleId: cycle.id });
  const scores = useRead(MissingScoresDocument, { cycleId: cycle.id });
  const error = marks.error ?? scores.error;
  if (error) return <Failure failure={error} onRetry={marks.refetch} />;
  if (!marks.data) return <GreyRows rows={12} />;
  const rows = missingRows(kind, marks.data, scores.data?.scores);
  const { all, open } = marks.data;
  const row = rows.find(({ id }) => id === chosen);
  const choose = (next: MissingKind) => {
    setKind(next);
    setChosen(undefined);
  };
  const reload = () => {
    marks.refetch();
    onChange();
  };
  const given = { given: all.totalCount - open.totalCount, marks: all.totalCount };
  const unscored = scores.data?.scores.totalCount ?? 0;
  const told = cycle.evaluatedAt ? say('missing.told', { ...given, unscored }) : say('missing.toldMarks', given);
  const toggle = (id: string) => setChosen(id === chosen ? undefined : id);
  const table = <MissingTable kind={kind} rows={rows} chosen={row?.id} onChoose={toggle} />;
  const main = (
    <>
      <Tools kind={kind} rows={rows} told={told} onKind={choose} />
      <Box sx={{ overflowX: 'auto' }}>{rows.length === 0 ? <Empty what={say('missing.empty')} /> : table}</Box>
    </>
  );
  const panel = row && (
    <MissingPanel key={row.id} cycle={cycle} kind={kind} row={row} onClose={() => setChosen(undefined)} onChange={reload} />
  );
  return <Columns main={main} panel={panel} panelWidth={440} />;
};
