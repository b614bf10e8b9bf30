import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { score } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { rowHeight } from '../../theme/tokens.js';
import { MatrixCell } from './MatrixCell.js';
import { profileCell } from './profile-cells.js';
import { type Item, indicatorsOf, itemsOf, type Profile, type Rubric } from './rubric-shape.js';
import { useConditionWords } from './use-condition-words.js';

const ItemRows = ({ item, profiles }: { readonly item: Item; readonly profiles: readonly Profile[] }) => {
  const language = useLanguage();
  return (
    <>
      <TableRow>
        <TableCell component="th" scope="rowgroup" colSpan={profiles.length + 2} sx={{ fontWeight: 600, bgcolor: 'ledger.sunk' }}>
          {item.code} {nameIn(language, item.name, item.nameEn)}
        </TableCell>
      </TableRow>
      {indicatorsOf(item).map((indicator) => (
        <TableRow key={indicator.id} hover>
          <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
            <Box component="span" sx={{ color: 'ledger.ink2', mr: 1 }}>
              {indicator.code}
            </Box>
            {nameIn(language, indicator.name, indicator.nameEn)}
          </TableCell>
          <TableCell align="right">{score(indicator.fullMarks)}</TableCell>
          {profiles.map((profile) => (
            <TableCell key={profile.id} align="center">
              <MatrixCell cell={profileCell(profile, indicator)} />
            </TableCell>
          ))}
        </TableRow>
      ))}
    </>
  );
};

/** Indicator by profile: what applies to whom, and with which full marks. */
export const ProfileMatrix = ({ rubric }: { readonly rubric: Rubric }) => {
  const say = useSay();
  const language = useLanguage();
  const words = useConditionWords();
  const profiles = rubric.profiles.nodes;
  if (profiles.length === 0) return <Empty what={say('rubric.profileNone')} />;
  return (
    <Box sx={{ overflow: 'auto', maxHeight: 'calc(100vh - 156px)' }} tabIndex={0} role="region" aria-label={say('rubric.viewProfiles')}>
      <Typography variant="caption" component="p" sx={{ m: 0, px: 3, py: 1, color: 'ledger.ink2' }}>
        {say('rubric.profileHead')}
        {say('parts.stop')} {say('rubric.legend')}
      </Typography>
      <Table
        size="small"
        stickyHeader
        aria-label={say('rubric.viewProfiles')}
        sx={{ '& td, & th': { height: rowHeight.compact }, '& th[scope=row]': { position: 'sticky', left: 0, bgcolor: 'ledger.paper' } }}
      >
        <TableHead>
          <TableRow>
            <TableCell>{say('rubric.indicator')}</TableCell>
            <TableCell align="right">{say('rubric.fullMarks')}</TableCell>
            {profiles.map((profile) => (
              <TableCell key={profile.id} align="center" sx={{ whiteSpace: 'normal', py: 0.75, minWidth: 112, verticalAlign: 'top' }}>
                <Box component="span" sx={{ display: 'block', color: 'ledger.ink', fontWeight: 600 }}>
                  {nameIn(language, profile.name, profile.nameEn)}
                </Box>
                {words(profile)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {itemsOf(rubric).map((item) => (
            <ItemRows key={item.id} item={item} profiles={profiles} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
