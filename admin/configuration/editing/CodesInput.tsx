import { Autocomplete, TextField } from '@mui/material';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { unseen } from '../../parts/unseen.js';
import { type Place, useProblems } from './problems.js';

export interface NamedCode {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  readonly all: readonly NamedCode[];
  readonly place: Place;
  readonly onChange: (codes: string[]) => void;
  /** what an empty choice means */
  readonly none: string;
  readonly isBare?: boolean;
}

/** Several of a catalogue by name; the document holds their codes. A code that the catalogue does not have is shown as it is. */
export const CodesInput = ({ label, value, all, place, onChange, none, isBare = false }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const problem = useProblems()(place);
  const known = new Map(all.map((entry) => [entry.code, entry]));
  const words = (code: string): string => {
    const entry = known.get(code);
    return entry ? nameIn(language, entry.name, entry.nameEn) : code;
  };
  return (
    <Autocomplete
      multiple
      size="small"
      value={[...value]}
      options={all.map(({ code }) => code)}
      getOptionLabel={words}
      onChange={(_event, codes) => onChange(codes)}
      openText={say('parts.openList')}
      closeText={say('parts.closeList')}
      clearText={say('parts.clear')}
      noOptionsText={say('parts.noMatch')}
      sx={{
        '& label': isBare ? unseen : {},
        '& .MuiOutlinedInput-root.MuiInputBase-sizeSmall': { py: '2px', pl: '4px' },
        '& .MuiAutocomplete-input': { height: 20 },
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          error={problem !== undefined}
          helperText={problem ?? (value.length === 0 ? none : undefined)}
        />
      )}
    />
  );
};
