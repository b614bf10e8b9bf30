import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { score } from '../../formats/decimal.js';
import { nameIn } from '../../formats/name.js';
import type { Language } from '../../i18n/language.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import type { AgencyKind } from '../../resources/agency/agency-rows.js';
import { rowHeight } from '../../theme/tokens.js';
import { MatrixCell } from './MatrixCell.js';
import { conditionsOf, profileCell } from './profile-cells.js';
import { type Item, indicatorsOf, itemsOf, type Profile, type Rubric } from './rubric-shape.js';

/** Names of the codes; none where they are all there are. */
const labels = (kinds: readonly AgencyKind[] | undefined, codes: readonly string[], language: Language): string[] =>
  codes.length === kinds?.length
    ? []
    : codes.map((code) => {
        const kind = kinds?.find((entry) => entry.code === code);
        return kind ? nameIn(language, kind.name, kind.nameEn) : code;
      });

/** For whom a profile holds, in words. */
const useConditionWords = (): ((profile: Profile) => string) => {
  const say = useSay();
  const language = useLanguage();
  const { data: sectors } = useGetList<AgencyKind>('sectors');
  const { data: levels } = useGetList<AgencyKind>('administrativeLevels');
  return (profile) => {
    const conditions = conditionsOf(profile);
    const sector = labels(sectors, conditions.sectors, language).join(say('parts.listComma')) || say('rubric.everySector');
    const level = labels(levels, conditions.levels, language).join(say('parts.listComma')) || say('rubric.everyLevel');
    return `${sector}${say('parts.comma')}${level}`;
  };
};

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
