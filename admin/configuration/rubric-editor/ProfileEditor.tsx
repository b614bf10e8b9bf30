import Add from '@mui/icons-material/AddOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { Columns } from '../../parts/Columns.js';
import { Empty } from '../../parts/Empty.js';
import { EditedMatrix } from './EditedMatrix.js';
import { ProfileForm } from './ProfileForm.js';
import { addProfile } from './profile-edit.js';
import type { RubricDraft } from './rubric-draft.js';

interface Props {
  readonly rubric: RubricDraft;
  readonly onChange: (rubric: RubricDraft) => void;
}

/** The matrix of indicators by profiles, each cell to be set; a profile's own form beside it. */
export const ProfileEditor = ({ rubric, onChange }: Props) => {
  const say = useSay();
  const [chosen, setChosen] = useState<number>();
  const profiles = rubric.profiles ?? [];
  const add = () => {
    onChange(addProfile(rubric, say('editor.newProfile')));
    setChosen(profiles.length);
  };
  const button = (
    <Button size="small" startIcon={<Add aria-hidden />} onClick={add}>
      {say('editor.addProfile')}
    </Button>
  );
  const main = (
    <Box>
      <Box sx={{ px: { xs: 2, sm: 3 }, py: 1, display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        {button}
        <Typography variant="caption" sx={{ color: 'ledger.ink2' }}>
          {say('editor.matrixNote')}
        </Typography>
      </Box>
      {profiles.length === 0 ? (
        <Empty what={say('rubric.profileNone')} />
      ) : (
        <EditedMatrix rubric={rubric} onChange={onChange} chosen={chosen} onChoose={setChosen} />
      )}
    </Box>
  );
  const isOpen = chosen !== undefined && profiles[chosen] !== undefined;
  return (
    <Columns
      main={main}
      panel={
        isOpen ? <ProfileForm key={chosen} rubric={rubric} place={chosen} onChange={onChange} onClose={() => setChosen(undefined)} /> : null
      }
    />
  );
};
