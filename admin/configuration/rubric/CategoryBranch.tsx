import { TreeItem } from '@mui/x-tree-view/TreeItem';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { Named, ShownCategory } from './rubric-filter.js';
import { TreeLine } from './TreeLine.js';

/** One category of the tree with its items and their indicators. */
export const CategoryBranch = ({ category }: { readonly category: ShownCategory }) => {
  const say = useSay();
  const language = useLanguage();
  const of = (entry: Named) => nameIn(language, entry.name, entry.nameEn);
  const counted = (entry: Named, count: number) => say('rubric.countOf', { name: of(entry), count });
  const size = category.items.reduce((sum, item) => sum + item.shown.length, 0);
  return (
    <TreeItem
      itemId={category.id}
      label={<TreeLine code={category.code} name={counted(category, size)} full={category.fullMarks} isBranch />}
    >
      {category.items.map((item) => (
        <TreeItem
          key={item.id}
          itemId={item.id}
          label={<TreeLine code={item.code} name={counted(item, item.shown.length)} full={item.fullMarks} isBranch={false} />}
        >
          {item.shown.map((indicator) => (
            <TreeItem
              key={indicator.id}
              itemId={indicator.id}
              label={<TreeLine code={indicator.code} name={of(indicator)} full={indicator.fullMarks} isBranch={false} />}
            />
          ))}
        </TreeItem>
      ))}
    </TreeItem>
  );
};
