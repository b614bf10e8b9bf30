import Add from '@mui/icons-material/AddOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { Columns } from '../../parts/Columns.js';
import { Empty } from '../../parts/Empty.js';
import type { LiveFindings } from '../editing/use-findings.js';
import { EditedMatrix } from './EditedMatrix.js';
import { OverlayEditor } from './OverlayEditor.js';
import { ProfileForm } from './ProfileForm.js';
import { addProfile } from './profile-edit.js';
import { itemsOf, type RubricDraft } from './rubric-draft.js';

interface Props {
  readonly rubric: RubricDraft;
  readonly live: LiveFindings;
  readonly onChange: (rubric: RubricDraft) => void;
}

/** What stands open beside the matrix: a profile by its place, or how it scores one indicator. */
interface Open {
  readonly profile: number;
  readonly indicator?: string;
}

/** The matrix of indicators by profiles, each cell to be set; beside it a profile's own form, or its own method for an indicator. */
export const ProfileEditor = ({ rubric, live, onChange }: Props) => {
  const say = useSay();
  const [open, setOpen] = useState<Open>();
  const profiles = rubric.profiles ?? [];
  const add = () => {
    onChange(addProfile(rubric, say('editor.newProfile')));
    setOpen({ profile: profiles.length });
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
        <EditedMatrix
          {...{ rubric, onChange }}
          chosen={open?.indicator === undefined ? open?.profile : undefined}
          onChoose={(profile) => setOpen({ profile })}
          onMethod={(profile, indicator) => setOpen({ profile, indicator })}
        />
      )}
    </Box>
  );
  const close = () => setOpen(undefined);
  const indicator = itemsOf(rubric)
    .flatMap(({ item }) => item.indicators)
    .find(({ code }) => code === open?.indicator);
  if (!open || !profiles[open.profile]) return <Columns main={main} panel={null} />;
  const { profile } = open;
  if (open.indicator === undefined)
    return <Columns main={main} panel={<ProfileForm key={profile} {...{ rubric, onChange }} place={profile} onClose={close} />} />;
  if (!indicator) return <Columns main={main} panel={null} />;
  return (
    <Columns
      main={main}
      panel={<OverlayEditor key={`${profile} ${indicator.code}`} {...{ rubric, live, profile, indicator, onChange }} onClose={close} />}
      panelWidth={440}
    />
  );
};
