import { Box, TextField } from '@mui/material';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { type AgencyFilter, namedOnce, type ParticipationKind, participationKinds } from './participation-choices.js';
import type { AgencyRow } from './use-all-agencies.js';

interface Props {
  readonly rows: readonly AgencyRow[];
  readonly filter: AgencyFilter;
  readonly onFilter: (filter: AgencyFilter) => void;
}

/** Narrows the table to those that one choice shall be made for. */
export const ParticipationFilters = ({ rows, filter, onFilter }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const choice = ({ code, name, nameEn }: { code: string; name: string; nameEn: string }) => ({
    id: code,
    label: nameIn(language, name, nameEn),
  });
  const all = say('parts.all');
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', md: '220px 160px 160px 160px' } }}>
      <TextField
        label={say('parts.search')}
        placeholder={say('participation.searchHint')}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <ChoiceField
        label={say('cycle.sector')}
        none={all}
        choices={namedOnce(rows.map(({ sectorEntry }) => sectorEntry)).map(choice)}
        value={filter.sector}
        onChange={(sector) => onFilter({ ...filter, sector })}
      />
      <ChoiceField
        label={say('participation.level')}
        none={all}
        choices={namedOnce(rows.map(({ administrativeLevelEntry }) => administrativeLevelEntry)).map(choice)}
        value={filter.level}
        onChange={(level) => onFilter({ ...filter, level })}
      />
      <ChoiceField
        label={say('cycle.kind')}
        none={all}
        choices={participationKinds.map((kind) => ({ id: kind, label: say(`participation.kinds.${kind}`) }))}
        value={filter.kind}
        onChange={(kind) => onFilter({ ...filter, kind: kind as ParticipationKind | '' })}
      />
    </Box>
  );
};
