import { useMemo, useState } from 'react';
import { Box, InputAdornment, Stack, TextField } from '@mui/material';
import Search from '@mui/icons-material/SearchOutlined';
import { SimpleTreeView } from '@mui/x-tree-view/SimpleTreeView';
import { TreeItem } from '@mui/x-tree-view/TreeItem';
import { score } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { treeLook } from '../../parts/tree-look.js';
import { indicatorsOf, type Rubric } from './rubric-shape.js';
import { TreeLine } from './TreeLine.js';

interface Props { readonly rubric: Rubric; readonly chosen: string | undefined; readonly onChoose: (indicatorId: string) => void }

type Named = { readonly code: string; readonly name: string; readonly nameEn: string };
const holds = (text: string) => ({ code, name, nameEn }: Named): boolean => [code, name, nameEn].some((word) => word.toLowerCase().includes(text));

/** The rubric cut down to the indicators that match; empty branches vanish. */
const matching = (rubric: Rubric, text: string) => rubric.categories.nodes
  .map((category) => ({ ...category, items: category.items.nodes.map((item) => ({ ...item, shown: indicatorsOf(item).filter(holds(text.trim().toLowerCase())) })).filter((item) => item.shown.length > 0) }))
  .filter((category) => category.items.length > 0);

export const RubricTree = ({ rubric, chosen, onChoose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const [text, setText] = useState('');
  const shown = useMemo(() => matching(rubric, text), [rubric, text]);
  const home = useMemo(() => rubric.categories.nodes.flatMap((category) => [category.id, ...category.items.nodes.filter((item) => item.indicators.nodes.some(({ id }) => id === chosen)).map((item) => item.id)]), [rubric, chosen]);
  const [opened, setOpened] = useState<readonly string[]>(home);
  const expanded = text ? shown.flatMap((category) => [category.id, ...category.items.map((item) => item.id)]) : [...new Set([...opened, ...home.slice(rubric.categories.nodes.length)])];
  const of = (entry: Named) => nameIn(language, entry.name, entry.nameEn);
  const counted = (entry: Named, count: number) => say('rubric.countOf', { name: of(entry), count });
  const icon = <InputAdornment position="start"><Search aria-hidden sx={{ fontSize: 16 }} /></InputAdornment>;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ p: 1, pl: { xs: 2, sm: 3 }, pr: 2 }}>
        <TextField fullWidth value={text} placeholder={say('rubric.find')} onChange={(event) => setText(event.target.value)} slotProps={{ htmlInput: { 'aria-label': say('rubric.find') }, input: { startAdornment: icon } }} />
      </Box>
      <Stack direction="row" sx={{ pl: { xs: 2, sm: 3 }, pr: 2, height: 28, alignItems: 'center', bgcolor: 'ledger.sunk', borderTop: 1, borderBottom: 1, borderColor: 'ledger.line', typography: 'caption', color: 'ledger.ink2' }}>
        <span>{say('rubric.head')}</span>
        <Box component="span" sx={{ ml: 'auto' }}>{say('rubric.fullMarks')}</Box>
      </Stack>
      {shown.length === 0 && <Empty what={say('rubric.noMatch')} />}
      <SimpleTreeView aria-label={say('rubric.tree')} expandedItems={[...expanded]} onExpandedItemsChange={(_event, ids) => setOpened(ids)} selectedItems={chosen ?? null} onItemClick={(_event, id) => onChoose(id)} onSelectedItemsChange={(_event, id) => id && onChoose(id)} sx={treeLook}>
        {shown.map((category) => (
          <TreeItem key={category.id} itemId={category.id} label={<TreeLine code={category.code} name={counted(category, category.items.reduce((sum, item) => sum + item.shown.length, 0))} full={category.fullMarks} isBranch />}>
            {category.items.map((item) => (
              <TreeItem key={item.id} itemId={item.id} label={<TreeLine code={item.code} name={counted(item, item.shown.length)} full={item.fullMarks} isBranch={false} />}>
                {item.shown.map((indicator) => <TreeItem key={indicator.id} itemId={indicator.id} label={<TreeLine code={indicator.code} name={of(indicator)} full={indicator.fullMarks} isBranch={false} />} />)}
              </TreeItem>
            ))}
          </TreeItem>
        ))}
      </SimpleTreeView>
      <Stack direction="row" sx={{ pl: { xs: 2, sm: 3 }, pr: 2, height: 36, alignItems: 'center', borderTop: 1, borderColor: 'ledger.rule', typography: 'body2', fontWeight: 600 }}>
        <span>{say('rubric.total')}</span>
        <Box component="span" sx={{ ml: 'auto' }}>{score(rubric.fullMarks)}</Box>
      </Stack>
    </Box>
  );
};
