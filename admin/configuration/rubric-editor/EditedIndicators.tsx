import Search from '@mui/icons-material/SearchOutlined';
import { Box, InputAdornment, Stack, TextField } from '@mui/material';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { barHeight } from '../../theme/tokens.js';
import type { LiveFindings } from '../editing/use-findings.js';
import { AddButtons } from './AddButtons.js';
import { BranchForm } from './BranchForm.js';
import { draftMarks } from './draft-marks.js';
import { EditTree } from './EditTree.js';
import { IndicatorEditor } from './IndicatorEditor.js';
import { allIndicators, type RubricDraft, type Spot, spotKey } from './rubric-draft.js';
import { wrongSpots } from './wrong-spots.js';

interface Props {
  readonly rubric: RubricDraft;
  readonly inForce: RubricDraft | undefined;
  readonly live: LiveFindings;
  readonly chosen: Spot | undefined;
  readonly onChoose: (spot: Spot | undefined) => void;
  readonly onChange: (rubric: RubricDraft) => void;
}

/** Height of the bar at the foot of the editor. */
const saveBarHeight = 53;

const Filter = ({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) => {
  const say = useSay();
  const icon = (
    <InputAdornment position="start">
      <Search aria-hidden sx={{ fontSize: 16 }} />
    </InputAdornment>
  );
  return (
    <TextField
      fullWidth
      value={text}
      placeholder={say('rubric.find')}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { 'aria-label': say('rubric.find') }, input: { startAdornment: icon } }}
    />
  );
};

/** The drawer stays in sight beside a long tree, and scrolls by itself. */
const inSight = {
  ...{ borderLeft: { md: 1 }, borderTop: { xs: 1, md: 0 }, borderColor: { xs: 'ledger.rule', md: 'ledger.rule' }, minWidth: 0 },
  ...{ position: { md: 'sticky' }, top: { md: barHeight }, alignSelf: 'start', overflowY: { md: 'auto' } },
  ...{ height: { md: `calc(100vh - ${barHeight + saveBarHeight}px)` } },
} as const;

/** Whether a spot is still there, after something was removed. */
const exists = (rubric: RubricDraft, [c, i, n]: Spot): boolean => {
  const category = rubric.categories[c];
  if (!category || i === undefined) return category !== undefined;
  return n === undefined ? category.items[i] !== undefined : category.items[i]?.indicators[n] !== undefined;
};

/** Tree on the left; what is chosen in it on the right, to be edited. */
export const EditedIndicators = ({ rubric, inForce, live, chosen, onChoose: choose, onChange }: Props) => {
  const say = useSay();
  const tree = useRef<HTMLDivElement>(null);
  // whoever closes or removes what is open goes on in the tree, not at the top of the page
  const onChoose = (next: Spot | undefined) => {
    choose(next);
    if (!next) requestAnimationFrame(() => tree.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus());
  };
  const [text, setText] = useState('');
  const marks = useMemo(() => draftMarks(rubric, inForce), [rubric, inForce]);
  const wrong = useMemo(() => wrongSpots(live.findings), [live.findings]);
  const spot = chosen && exists(rubric, chosen) ? chosen : undefined;
  const chosenKey = spot && spotKey(spot);
  // beside the drawer the line that is open stays in sight, when the filter is taken away or the drawer steps on
  useEffect(() => {
    const line = tree.current?.querySelector('[role="treeitem"][aria-selected="true"]');
    if (chosenKey && text === '' && window.matchMedia('(min-width: 900px)').matches) line?.scrollIntoView({ block: 'nearest' });
  }, [text, chosenKey]);
  const step = (by: 1 | -1) => {
    const all = allIndicators(rubric);
    const place = all.findIndex((entry) => spot && spotKey(entry.spot) === spotKey(spot));
    onChoose(all[(place + by + all.length) % all.length]?.spot);
  };
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0,1fr)', md: '400px minmax(0,1fr)' }, flex: 1 }}>
      <Box ref={tree} sx={{ minWidth: 0 }}>
        <Stack sx={{ p: 1, pl: { xs: 2, sm: 3 }, pr: 2, gap: 1, borderBottom: 1, borderColor: 'ledger.line' }}>
          <Filter text={text} onChange={setText} />
          <AddButtons rubric={rubric} spot={spot} onChange={onChange} onChoose={onChoose} />
        </Stack>
        <EditTree {...{ rubric, marks, wrong, onChoose }} chosen={spot} filter={text.trim().toLowerCase()} />
      </Box>
      <Box sx={inSight}>
        {!spot && <Empty what={say('editor.choose')} />}
        {spot?.length === 3 && <IndicatorEditor key={spotKey(spot)} {...{ rubric, spot, marks, live, onChange, onChoose }} onStep={step} />}
        {spot && spot.length < 3 && <BranchForm key={spotKey(spot)} {...{ rubric, spot, onChange, onChoose }} />}
      </Box>
    </Box>
  );
};
