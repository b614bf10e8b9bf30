import { TextField } from '@mui/material';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly note?: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
}

/** A calendar day, typed or picked; what is wrong with it stands below it. */
export const DayField = ({ label, value, onChange, note, error, isRequired = false }: Props) => (
  <TextField
    type="date"
    label={label}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    error={error !== undefined}
    helperText={error ?? note}
    required={isRequired}
    fullWidth
  />
);
