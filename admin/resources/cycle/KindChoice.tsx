import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useSay } from '../../i18n/use-say.js';
import { type ParticipationKind, participationKinds } from './participation-choices.js';

interface Props {
  readonly label: string;
  readonly value: ParticipationKind | null;
  readonly onChange: (kind: ParticipationKind) => void;
}

/** The four ways of taking part, one press each. */
export const KindChoice = ({ label, value, onChange }: Props) => {
  const say = useSay();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      aria-label={label}
      onChange={(_event, kind: ParticipationKind | null) => kind && onChange(kind)}
    >
      {participationKinds.map((kind) => (
        <ToggleButton key={kind} value={kind} sx={{ height: 26, whiteSpace: 'nowrap' }}>
          {say(`participation.kinds.${kind}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
