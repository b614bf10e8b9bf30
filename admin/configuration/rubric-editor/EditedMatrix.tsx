import { Box, ButtonBase, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { scoreOfUnits } from '../../formats/decimal.js';
import { textIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { rowHeight } from '../../theme/tokens.js';
import { MatrixCell } from '../rubric/MatrixCell.js';
import { useConditionWords } from '../rubric/use-condition-words.js';
import { CellMenu } from './CellMenu.js';
import { cellOf, changeProfile } from './profile-edit.js';
import { cellMark, keepStop, moveFocus } from './roving-cells.js';
import { type IndicatorDraft, itemsOf, type ProfileDraft, type RubricDraft } from './rubric-draft.js';
import { unitsOr0 } from './weights.js';

interface Props {
  readonly rubric: RubricDraft;
  readonly chosen: number | undefined;
  readonly onChoose: (place: number) => void;
  /** opens how a profile scores an indicator */
  readonly onMethod: (place: number, indicator: string) => void;
  readonly onChange: (rubric: RubricDraft) => void;
}

interface OpenCell {
  readonly anchor: HTMLElement;
  readonly profile: number;
  readonly indicator: IndicatorDraft;
}

interface RowProps {
  readonly indicator: IndicatorDraft;
  readonly profiles: readonly ProfileDraft[];
  /** Tab enters the matrix here, until another cell had the focus */
  readonly isFirst: boolean;
  readonly onOpen: (cell: OpenCell) => void;
}

const Row = ({ indicator, profiles, isFirst, onOpen }: RowProps) => {
  const say = useSay();
  const language = useLanguage();
  const name = textIn(language, indicator.name);
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        <Box component="span" sx={{ color: 'ledger.ink2', mr: 1 }}>
          {indicator.code}
        </Box>
        {name}
      </TableCell>
      <TableCell align="right">{scoreOfUnits(unitsOr0(indicator.fullMarks))}</TableCell>
      {profiles.map((profile, place) => (
        <TableCell key={profile.code} align="center" padding="none">
          <ButtonBase
            {...cellMark}
            tabIndex={isFirst && place === 0 ? 0 : -1}
            aria-haspopup="dialog"
            aria-label={say('editor.cellOf', { indicator: name, profile: textIn(language, profile.name) })}
            onClick={(event) => onOpen({ anchor: event.currentTarget, profile: place, indicator })}
            sx={{ width: '100%', height: rowHeight.compact, font: 'inherit', '&:hover, &:focus-visible': { bgcolor: 'ledger.picked' } }}
          >
            <MatrixCell cell={cellOf(profile, indicator)} />
          </ButtonBase>
        </TableCell>
      ))}
    </TableRow>
  );
};

/** The shape of a profile that the sentence of its conditions reads. */
const asStored = (profile: ProfileDraft) =>
  ({
    sectors: profile.sectors ?? [],
    administrativeLevels: profile.administrativeLevels ?? [],
    alliances: profile.alliances ?? [],
  }) as unknown as Parameters<ReturnType<typeof useConditionWords>>[0];

const Head = ({ rubric, chosen, onChoose }: Omit<Props, 'onChange' | 'onMethod'>) => {
  const say = useSay();
  const language = useLanguage();
  const words = useConditionWords();
  return (
    <TableHead>
      <TableRow>
        <TableCell>{say('rubric.indicator')}</TableCell>
        <TableCell align="right">{say('rubric.fullMarks')}</TableCell>
        {(rubric.profiles ?? []).map((profile, place) => (
          <TableCell key={profile.code} align="center" sx={{ whiteSpace: 'normal', py: 0.75, minWidth: 112, verticalAlign: 'top' }}>
            <Link
              component="button"
              type="button"
              aria-pressed={place === chosen}
              onClick={() => onChoose(place)}
              sx={{ display: 'block', mx: 'auto', color: 'ledger.ink', fontWeight: 600, fontSize: 'inherit' }}
            >
              {textIn(language, profile.name)}
            </Link>
            {words(asStored(profile))}
          </TableCell>
        ))}
      </TableRow>
    </TableHead>
  );
};

/** Indicator by profile, each cell a button that opens what may be said there. */
export const EditedMatrix = ({ rubric, chosen, onChoose, onMethod, onChange }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const [open, setOpen] = useState<OpenCell>();
  const profiles = rubric.profiles ?? [];
  const profile = open && profiles[open.profile];
  const first = itemsOf(rubric).flatMap(({ item }) => item.indicators)[0];
  return (
    <Box sx={{ overflow: 'auto', maxHeight: 'calc(100vh - 260px)' }} tabIndex={0} role="region" aria-label={say('rubric.viewProfiles')}>
      <Table
        size="small"
        stickyHeader
        aria-label={say('rubric.viewProfiles')}
        sx={{ '& td, & th': { height: rowHeight.compact }, '& th[scope=row]': { position: 'sticky', left: 0, bgcolor: 'ledger.paper' } }}
      >
        <Head {...{ rubric, chosen, onChoose }} />
        <TableBody onKeyDown={moveFocus} onFocus={keepStop}>
          {itemsOf(rubric).flatMap(({ spot, item }) => [
            <TableRow key={spot.join('.')}>
              <TableCell component="th" scope="rowgroup" colSpan={profiles.length + 2} sx={{ fontWeight: 600, bgcolor: 'ledger.sunk' }}>
                {item.code} {textIn(language, item.name)}
              </TableCell>
            </TableRow>,
            ...item.indicators.map((indicator) => (
              <Row key={indicator.code} {...{ indicator, profiles }} isFirst={indicator === first} onOpen={setOpen} />
            )),
          ])}
        </TableBody>
      </Table>
      {open && profile && (
        <CellMenu
          anchor={open.anchor}
          profile={profile}
          indicator={open.indicator}
          onChange={(next) => onChange(changeProfile(rubric, open.profile, () => next))}
          onMethod={() => {
            onMethod(open.profile, open.indicator.code);
            setOpen(undefined);
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Box>
  );
};
