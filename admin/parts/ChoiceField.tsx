import { MenuItem, TextField } from '@mui/material';
import { unseen } from './unseen.js';

export interface Choice {
  readonly id: string;
  readonly label: string;
}
interface Props {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** offered above the others where nothing need be chosen */
  readonly none?: string;
  readonly note?: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  /** where the column head names it */
  readonly isBare?: boolean;
}

/** One of a few things by name. */
export const ChoiceField = ({ label, choices, value, onChange, none, note, error, isRequired = false, isBare = false }: Props) => (
  <TextField
    select
    label={label}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    error={error !== undefined}
    helperText={error ?? note}
    required={isRequired}
    slotProps={{ select: { displayEmpty: none !== undefined } }}
    fullWidth
    sx={isBare ? { '& > .MuiInputLabel-root': unseen } : undefined}
  >
    {none !== undefined && <MenuItem value="">{none}</MenuItem>}
    {choices.map(({ id, label: name }) => (
      <MenuItem key={id} value={id}>
        {name}
      </MenuItem>
    ))}
  </TextField>
);
