import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import ExpandMore from '@mui/icons-material/ExpandMoreOutlined';
import { ButtonBase, TableCell, TableRow } from '@mui/material';
import { score } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Lost } from './Lost.js';
import { OfFull } from './OfFull.js';
import type { ItemScore } from './scorecard-shape.js';

interface Props {
  readonly itemScore: ItemScore;
  readonly isOpen: boolean;
  readonly isNarrow: boolean;
  readonly onToggle: () => void;
}

/** One item: its name opens and closes its indicators. */
export const ItemRow = ({ itemScore, isOpen, isNarrow, onToggle }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const { item, points, fullMarks } = itemScore;
  const name = `${item.code} ${nameIn(language, item.name, item.nameEn)}`;
  const Icon = isOpen ? ExpandMore : ChevronRight;
  return (
    <TableRow sx={{ '& td': { fontWeight: 600, bgcolor: isOpen ? 'ledger.sunk' : undefined } }}>
      <TableCell>
        <ButtonBase
          onClick={onToggle}
          aria-expanded={isOpen}
          aria-label={say(isOpen ? 'scorecard.closeItem' : 'scorecard.openItem', { item: name })}
          sx={{ font: 'inherit', gap: 0.5, textAlign: 'left', minHeight: 28 }}
        >
          <Icon aria-hidden sx={{ fontSize: 18, color: 'ledger.ink2' }} />
          {name}
        </ButtonBase>
      </TableCell>
      {!isNarrow && <TableCell align="right">{score(fullMarks)}</TableCell>}
      <TableCell align="right">{isNarrow ? <OfFull points={points} fullMarks={fullMarks} /> : score(points)}</TableCell>
      <TableCell align="right">
        <Lost points={points} fullMarks={fullMarks} />
      </TableCell>
    </TableRow>
  );
};
