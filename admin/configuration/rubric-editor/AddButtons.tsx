import Add from '@mui/icons-material/AddOutlined';
import { Button, Stack } from '@mui/material';
import { useSay } from '../../i18n/use-say.js';
import type { RubricDraft, Spot } from './rubric-draft.js';
import { addCategory, addIndicator, addItem } from './rubric-edit.js';

interface Props {
  readonly rubric: RubricDraft;
  /** new ones come into the item or category that is chosen, else into the last */
  readonly spot: Spot | undefined;
  readonly onChange: (rubric: RubricDraft) => void;
  readonly onChoose: (spot: Spot) => void;
}

/** What may be added, and where: the new one is chosen at once. */
export const AddButtons = ({ rubric, spot, onChange, onChoose }: Props) => {
  const say = useSay();
  const c = spot?.[0] ?? rubric.categories.length - 1;
  const i = spot?.[1] ?? (rubric.categories[c]?.items.length ?? 0) - 1;
  const names = { category: say('editor.newCategory'), item: say('editor.newItem'), indicator: say('editor.newIndicator') };
  const add = (changed: RubricDraft, at: Spot) => {
    onChange(changed);
    onChoose(at);
  };
  const items = rubric.categories[c]?.items.length ?? 0;
  const indicators = rubric.categories[c]?.items[i]?.indicators.length ?? 0;
  const button = (label: string, act: () => void, isDisabled = false) => (
    <Button size="small" startIcon={<Add aria-hidden />} disabled={isDisabled} onClick={act} sx={{ whiteSpace: 'nowrap' }}>
      {label}
    </Button>
  );
  return (
    <Stack direction="row" sx={{ gap: 1 }}>
      {button(say('editor.addIndicator'), () => add(addIndicator(rubric, [c, i], names.indicator), [c, i, indicators]), i < 0)}
      {button(say('editor.addItem'), () => add(addItem(rubric, c, names), [c, items]), c < 0)}
      {button(say('editor.addCategory'), () => add(addCategory(rubric, names), [rubric.categories.length]))}
    </Stack>
  );
};
