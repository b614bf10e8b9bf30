import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { Navigate, useGetList } from 'react-admin';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { PageHead } from '../../parts/PageHead.js';
import { useSignedIn } from '../../providers/use-session.js';
import { ScorecardView } from './ScorecardView.js';
import type { ScorecardRow } from './scorecard-shape.js';

interface ChoiceProps {
  readonly rows: readonly ScorecardRow[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

const CycleChoice = ({ rows, value, onChange }: ChoiceProps) => {
  const say = useSay();
  const language = useLanguage();
  return (
    <TextField
      select
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { inputProps: { 'aria-label': say('scorecard.cycleChoice') } } }}
    >
      {rows.map(({ id, cycle }) => (
        <MenuItem key={id} value={id}>
          {nameIn(language, cycle.name, cycle.nameEn)}
        </MenuItem>
      ))}
    </TextField>
  );
};

const Own = ({ agencyId }: { readonly agencyId: string }) => {
  const say = useSay();
  const [picked, setPicked] = useState<string>();
  const { data, error, refetch } = useGetList<ScorecardRow>('scorecards', { filter: { agencyId }, pagination: { page: 1, perPage: 50 } });
  if (error) return <Failure isPage failure={error} onRetry={() => void refetch()} />;
  if (!data) return <GreyRows rows={16} />;
  const rows = data.toSorted((a, b) => b.cycle.startsOn.localeCompare(a.cycle.startsOn));
  const shown = picked ?? rows[0]?.id;
  if (!shown) return <PageHead title={say('scorecard.noneTitle')} what={say('scorecard.none')} />;
  const choice = rows.length > 1 && <CycleChoice rows={rows} value={shown} onChange={setPicked} />;
  return <ScorecardView id={shown} choice={choice} />;
};

/** An agency begins here: its own newest published scorecard. */
const OwnScorecard = () => {
  const session = useSignedIn();
  if (!session) return <GreyRows rows={16} />;
  const { agency } = session.grant;
  return agency ? <Own agencyId={agency.id} /> : <Navigate to="/cycles" />;
};

export default OwnScorecard;
