import Search from '@mui/icons-material/SearchOutlined';
import { Box, InputAdornment, Stack, TextField } from '@mui/material';
import type { SxProps, Theme } from '@mui/material/styles';
import { SimpleTreeView } from '@mui/x-tree-view/SimpleTreeView';
import { useMemo, useState } from 'react';
import { score } from '../../formats/decimal.js';
import { useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { treeLook } from '../../parts/tree-look.js';
import { useOpened } from '../../parts/use-opened.js';
import { CategoryBranch } from './CategoryBranch.js';
import { homeOf, matching, type ShownCategory } from './rubric-filter.js';
import type { Rubric } from './rubric-shape.js';

interface Props {
  readonly rubric: Rubric;
  readonly chosen: string | undefined;
  readonly onChoose: (indicatorId: string) => void;
}

const line = { pl: { xs: 2, sm: 3 }, pr: 2, alignItems: 'center', borderTop: 1 } as const;
const head: SxProps<Theme> = {
  ...line,
  height: 28,
  bgcolor: 'ledger.sunk',
  borderBottom: 1,
  borderColor: 'ledger.line',
  typography: 'caption',
  color: 'ledger.ink2',
};
const foot: SxProps<Theme> = { ...line, height: 36, borderColor: 'ledger.rule', typography: 'body2', fontWeight: 600 };

const Filter = ({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) => {
  const say = useSay();
  const icon = (
    <InputAdornment position="start">
      <Search aria-hidden sx={{ fontSize: 16 }} />
    </InputAdornment>
  );
  return (
    <Box sx={{ p: 1, pl: { xs: 2, sm: 3 }, pr: 2 }}>
      <TextField
        fullWidth
        value={text}
        placeholder={say('rubric.find')}
        onChange={(event) => onChange(event.target.value)}
        slotProps={{ htmlInput: { 'aria-label': say('rubric.find') }, input: { startAdornment: icon } }}
      />
    </Box>
  );
};

const TwoEnds = ({ left, right, sx }: { readonly left: string; readonly right: string; readonly sx: SxProps<Theme> }) => (
  <Stack direction="row" sx={sx}>
    <span>{left}</span>
    <Box component="span" sx={{ ml: 'auto' }}>
      {right}
    </Box>
  </Stack>
);

const everyBranch = (shown: readonly ShownCategory[]): string[] => shown.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]);

/** The whole rubric as a tree, with a filter above and the sum below. */
export const RubricTree = ({ rubric, chosen, onChoose }: Props) => {
  const say = useSay();
  const [text, setText] = useState('');
  const shown = useMemo(() => matching(rubric, text), [rubric, text]);
  const { opened, setOpened } = useOpened(
    homeOf(rubric, chosen),
    rubric.categories.nodes.map(({ id }) => id),
  );
  return (
    <Box sx={{ minWidth: 0 }}>
      <Filter text={text} onChange={setText} />
      <TwoEnds left={say('rubric.head')} right={say('rubric.fullMarks')} sx={head} />
      {shown.length === 0 && <Empty what={say('rubric.noMatch')} />}
      <SimpleTreeView
        aria-label={say('rubric.tree')}
        expandedItems={text ? everyBranch(shown) : [...opened]}
        onExpandedItemsChange={(_event, ids) => setOpened(ids)}
        selectedItems={chosen ?? null}
        onSelectedItemsChange={(_event, id) => id && onChoose(id)}
        sx={treeLook}
      >
        {shown.map((category) => (
          <CategoryBranch key={category.id} category={category} />
        ))}
      </SimpleTreeView>
      <TwoEnds left={say('rubric.total')} right={score(rubric.fullMarks)} sx={foot} />
    </Box>
  );
};
