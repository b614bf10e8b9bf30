import { SimpleTreeView } from '@mui/x-tree-view/SimpleTreeView';
import { TreeItem } from '@mui/x-tree-view/TreeItem';
import { textIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { treeLook } from '../../parts/tree-look.js';
import { useOpened } from '../../parts/use-opened.js';
import type { DraftMarks } from './draft-marks.js';
import { EditLine } from './EditLine.js';
import { type CategoryDraft, type IndicatorDraft, type ItemDraft, type RubricDraft, type Spot, spotKey, spotOf } from './rubric-draft.js';
import { type TreeLines, treeLines } from './tree-lines.js';
import { WeightTotal } from './WeightTotal.js';
import { categoryMarks, itemMarks, unitsOr0 } from './weights.js';

interface Props {
  readonly rubric: RubricDraft;
  readonly marks: DraftMarks;
  /** keys of spots with errors */
  readonly wrong: ReadonlySet<string>;
  readonly chosen: Spot | undefined;
  /** in lower case; empty shows everything */
  readonly filter: string;
  readonly onChoose: (spot: Spot) => void;
}

interface BranchProps<Branch> {
  readonly branch: Branch;
  /** its key in the tree */
  readonly at: string;
  readonly lines: TreeLines;
}

const ItemBranch = ({ branch, at, lines }: BranchProps<ItemDraft>) => {
  const say = useSay();
  const language = useLanguage();
  const name = say('rubric.countOf', { name: textIn(language, branch.name), count: branch.indicators.length });
  return (
    <TreeItem itemId={at} label={<EditLine code={branch.code} name={name} units={itemMarks(branch)} {...lines.within(at)} />}>
      {lines.shownIn(branch).map((n) => {
        const { code, name: called, fullMarks } = branch.indicators[n] as IndicatorDraft;
        const key = `${at}.${n}`;
        const line = <EditLine code={code} name={textIn(language, called)} units={unitsOr0(fullMarks)} mark={lines.markOf(key)} />;
        return <TreeItem key={key} itemId={key} label={line} />;
      })}
    </TreeItem>
  );
};

const CategoryBranch = ({ branch, at, lines, isFiltered }: BranchProps<CategoryDraft> & { readonly isFiltered: boolean }) => {
  const language = useLanguage();
  const line = (
    <EditLine code={branch.code} name={textIn(language, branch.name)} units={categoryMarks(branch)} isBranch {...lines.within(at)} />
  );
  return (
    <TreeItem itemId={at} label={line}>
      {branch.items.map((item, i) =>
        isFiltered && lines.shownIn(item).length === 0 ? null : (
          <ItemBranch key={`${at}.${i}`} branch={item} at={`${at}.${i}`} lines={lines} />
        ),
      )}
    </TreeItem>
  );
};

/** The whole rubric as a tree with what changed, what is wrong, and sums that follow as one types. */
export const EditTree = ({ rubric, marks, wrong, chosen, filter, onChoose }: Props) => {
  const say = useSay();
  const lines = treeLines({ marks, wrong, filter });
  const home = chosen && chosen.length > 1 ? chosen.slice(0, 2).join('.') : undefined;
  const categories = rubric.categories.map((_, place) => String(place));
  const { opened, setOpened } = useOpened(home, categories);
  const everything = rubric.categories.flatMap(({ items }, c) => [String(c), ...items.map((_, i) => `${c}.${i}`)]);
  return (
    <>
      <SimpleTreeView
        aria-label={say('rubric.tree')}
        expandedItems={filter ? everything : [...opened]}
        onExpandedItemsChange={(_event, ids) => setOpened(ids)}
        selectedItems={chosen ? spotKey(chosen) : null}
        onSelectedItemsChange={(_event, id) => id && onChoose(spotOf(id))}
        sx={treeLook}
      >
        {rubric.categories.map((category, c) => (
          <CategoryBranch key={categories[c]} branch={category} at={String(c)} lines={lines} isFiltered={filter !== ''} />
        ))}
      </SimpleTreeView>
      <WeightTotal rubric={rubric} removed={marks.removed.length} />
    </>
  );
};
