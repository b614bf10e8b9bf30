import type { SxProps, Theme } from '@mui/material/styles';
import { treeItemClasses } from '@mui/x-tree-view/TreeItem';

/** A tree as a ruled list: indented lines, the chosen one with the accent at its edge. */
export const treeLook: SxProps<Theme> = {
  [`& .${treeItemClasses.content}`]: {
    py: 0,
    pr: 2,
    pl: { xs: 'calc(4px + 16px * var(--TreeView-itemDepth))', sm: 'calc(8px + 16px * var(--TreeView-itemDepth))' },
    gap: 0.5,
    borderRadius: 0,
    minHeight: 28,
    borderBottom: 1,
    borderColor: 'ledger.line',
    '&:hover': { bgcolor: 'ledger.hover' },
    '&[data-selected], &[data-selected]:hover, &[data-selected][data-focused]': {
      bgcolor: 'ledger.picked',
      boxShadow: (theme: Theme) => `inset 3px 0 0 ${theme.palette.ledger.accent}`,
    },
    '&[data-focused]:not([data-selected])': { bgcolor: 'ledger.hover' },
  },
  // the item has the focus, its line shows it
  [`& .${treeItemClasses.root}:focus-visible > .${treeItemClasses.content}`]: {
    ...{ outlineStyle: 'solid', outlineWidth: 2, outlineColor: (theme: Theme) => theme.palette.ledger.accent, outlineOffset: '-2px' },
  },
  [`& .${treeItemClasses.groupTransition}`]: { ml: 0, pl: 0 },
  [`& .${treeItemClasses.label}`]: { width: '100%', minWidth: 0 },
  [`& .${treeItemClasses.iconContainer}`]: { width: 18, color: 'ledger.ink2' },
};
