import { Box, Typography } from '@mui/material';
import { scoreOfUnits } from '../../formats/decimal.js';
import { useSay } from '../../i18n/use-say.js';
import { NameInputs } from '../editing/NameInputs.js';
import { TextInput } from '../editing/TextInput.js';
import { type CategoryDraft, type ItemDraft, placeOf, type RubricDraft, type Spot } from './rubric-draft.js';
import { changeCategory, changeItem } from './rubric-edit.js';
import { SpotActs } from './SpotActs.js';
import { categoryMarks, itemMarks } from './weights.js';

interface Props {
  readonly rubric: RubricDraft;
  readonly spot: Spot;
  readonly onChange: (rubric: RubricDraft) => void;
  readonly onChoose: (spot: Spot | undefined) => void;
}

type Branch = CategoryDraft | ItemDraft;

/** A category or an item: its code, its name, and the sum it states. */
export const BranchForm = ({ rubric, spot, onChange, onChoose }: Props) => {
  const say = useSay();
  const [c, i] = spot;
  const category = rubric.categories[c] as CategoryDraft;
  const branch: Branch = i === undefined ? category : (category.items[i] as ItemDraft);
  const units = i === undefined ? categoryMarks(category) : itemMarks(branch as ItemDraft);
  const set = (change: Partial<Pick<Branch, 'code' | 'name' | 'fullMarks'>>) =>
    onChange(
      i === undefined
        ? changeCategory(rubric, c, (held) => ({ ...held, ...change }))
        : changeItem(rubric, spot, (held) => ({ ...held, ...change })),
    );
  const place = placeOf(spot);
  const isLast = i === undefined ? rubric.categories.length === 1 : category.items.length === 1;
  return (
    <Box
      component="section"
      aria-label={say('editor.branchPanel', { code: branch.code })}
      sx={{ p: 2, display: 'grid', gap: 1.5, maxWidth: 560 }}
    >
      <Typography variant="h2">{say(i === undefined ? 'editor.category' : 'editor.item', { code: branch.code })}</Typography>
      <TextInput label={say('editor.code')} value={branch.code} place={[...place, 'code']} onChange={(code) => set({ code })} />
      <NameInputs
        label={say('editor.name')}
        value={branch.name}
        place={[...place, 'name']}
        onChange={(name) => set({ name: name ?? { zh: '' } })}
      />
      <TextInput
        label={say('editor.statedMarks')}
        value={branch.fullMarks}
        place={[...place, 'fullMarks']}
        onChange={(text) => set({ fullMarks: text === '' ? undefined : text })}
        note={say('editor.statedNote', { sum: scoreOfUnits(units) })}
        unit={say('editor.pointsUnit')}
        isFigure
      />
      <SpotActs {...{ rubric, spot, onChange, onChoose }} obstacle={isLast ? say('editor.lastOne') : undefined} />
    </Box>
  );
};
