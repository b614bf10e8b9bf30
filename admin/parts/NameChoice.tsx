import { Autocomplete, TextField } from '@mui/material';
import { nameIn } from '../formats/name.js';
import { useLanguage, useSay } from '../i18n/use-say.js';
import { unseen } from './unseen.js';

export interface NamedRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string | null;
}

interface Props<Row extends NamedRow> {
  readonly label: string;
  readonly value: Row | null;
  /** what the server found for the words typed so far */
  readonly options: readonly Row[];
  readonly onSearch: (words: string) => void;
  readonly onChange: (row: Row | null) => void;
  readonly refusal?: string | undefined;
  readonly note?: string | undefined;
  /** where the column head names it */
  readonly isBare?: boolean;
}

/** One record by its name or code, found by the server while one types. */
export const NameChoice = <Row extends NamedRow>({
  label,
  value,
  options,
  onSearch,
  onChange,
  refusal,
  note,
  isBare = false,
}: Props<Row>) => {
  const say = useSay();
  const language = useLanguage();
  const words = (row: Row) => `${nameIn(language, row.name, row.nameEn)} ${row.code}`;
  return (
    <Autocomplete
      value={value}
      options={options}
      getOptionLabel={words}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(found) => found}
      onInputChange={(_event, text, reason) => reason !== 'selectOption' && onSearch(text)}
      onChange={(_event, row) => onChange(row)}
      size="small"
      sx={{
        '& label': isBare ? unseen : {},
        '& .MuiOutlinedInput-root.MuiInputBase-sizeSmall': { py: 0, pl: '2px' },
        '& .MuiAutocomplete-input': { height: 20 },
      }}
      openText={say('parts.openList')}
      closeText={say('parts.closeList')}
      clearText={say('parts.clear')}
      noOptionsText={say('parts.noMatch')}
      renderInput={(params) => <TextField {...params} label={label} error={Boolean(refusal)} helperText={refusal ?? note} />}
    />
  );
};
