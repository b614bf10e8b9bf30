import Search from '@mui/icons-material/SearchOutlined';
import { InputAdornment, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useGetList, useListContext } from 'react-admin';
import { nameIn } from '../../formats/name.js';
import { count } from '../../formats/number.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { AgencyKind } from './agency-rows.js';

interface KindProps {
  readonly label: string;
  readonly resource: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
}

const KindFilter = ({ label, resource, value, onChange }: KindProps) => {
  const say = useSay();
  const language = useLanguage();
  const { data = [] } = useGetList<AgencyKind>(resource);
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { displayEmpty: true, inputProps: { 'aria-label': label } } }}
      sx={{ minWidth: 152 }}
    >
      <MenuItem value="">{say('agency.all')}</MenuItem>
      {data.map((kind) => (
        <MenuItem key={kind.code} value={kind.code}>
          {nameIn(language, kind.name, kind.nameEn)}
        </MenuItem>
      ))}
    </TextField>
  );
};

/** Conditions of the table; they stand in the address, so that a filtered list can be sent on. */
export const AgencyFilters = () => {
  const say = useSay();
  const language = useLanguage();
  const { filterValues, setFilters, total } = useListContext();
  const set = (more: Record<string, string>) => setFilters({ ...filterValues, ...more });
  const icon = (
    <InputAdornment position="start">
      <Search aria-hidden sx={{ fontSize: 16 }} />
    </InputAdornment>
  );
  return (
    <Stack direction="row" sx={{ gap: 1.5, px: { xs: 2, sm: 3 }, py: 1, alignItems: 'flex-end', flexWrap: 'wrap' }}>
      <TextField
        label={say('agency.find')}
        defaultValue={(filterValues['q'] as string | undefined) ?? ''}
        onChange={(event) => set({ q: event.target.value })}
        slotProps={{ input: { startAdornment: icon } }}
        sx={{ width: { xs: '100%', sm: 240 } }}
      />
      <KindFilter
        label={say('agency.sector')}
        resource="sectors"
        value={(filterValues['sector'] as string | undefined) ?? ''}
        onChange={(sector) => set({ sector })}
      />
      <KindFilter
        label={say('agency.level')}
        resource="administrativeLevels"
        value={(filterValues['administrativeLevel'] as string | undefined) ?? ''}
        onChange={(administrativeLevel) => set({ administrativeLevel })}
      />
      {total !== undefined && (
        <Typography variant="caption" role="status" sx={{ color: 'ledger.ink2', pb: 0.75 }}>
          {say('agency.shown', { count: count(total, language) })}
        </Typography>
      )}
    </Stack>
  );
};
