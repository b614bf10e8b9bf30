import { Box, Button } from '@mui/material';
import { useGetList } from 'react-admin';
import { textIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../parts/Panel.js';
import { CodesInput, type NamedCode } from '../editing/CodesInput.js';
import { NameInputs } from '../editing/NameInputs.js';
import { TextInput } from '../editing/TextInput.js';
import { changeProfile, removeProfile } from './profile-edit.js';
import type { ProfileDraft, RubricDraft } from './rubric-draft.js';

interface Props {
  readonly rubric: RubricDraft;
  readonly place: number;
  readonly onChange: (rubric: RubricDraft) => void;
  readonly onClose: () => void;
}

/** Whom a profile is for, and what it is called. What it says of indicators is set in the matrix. */
export const ProfileForm = ({ rubric, place, onChange, onClose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const { data: sectors = [] } = useGetList<NamedCode>('sectors');
  const { data: levels = [] } = useGetList<NamedCode>('administrativeLevels');
  const { data: alliances = [] } = useGetList<NamedCode>('alliances', { pagination: { page: 1, perPage: 200 } });
  const profile = rubric.profiles?.[place] as ProfileDraft;
  const set = (change: Partial<ProfileDraft>) => onChange(changeProfile(rubric, place, (held) => ({ ...held, ...change })));
  const at = ['profiles', place];
  const codes = (key: 'sectors' | 'administrativeLevels' | 'alliances', label: string, all: readonly NamedCode[], none: string) => (
    <CodesInput
      label={label}
      value={profile[key] ?? []}
      all={all}
      place={[...at, key]}
      onChange={(chosen) => set({ [key]: chosen.length === 0 ? undefined : chosen })}
      none={none}
    />
  );
  return (
    <Panel label={say('editor.profilePanel')} over={say('editor.profilePanel')} title={textIn(language, profile.name)} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <NameInputs
          label={say('editor.name')}
          value={profile.name}
          place={[...at, 'name']}
          onChange={(name) => set({ name: name ?? { zh: '' } })}
        />
        <TextInput label={say('editor.code')} value={profile.code} place={[...at, 'code']} onChange={(code) => set({ code })} />
        {codes('sectors', say('editor.sectors'), sectors, say('rubric.everySector'))}
        {codes('administrativeLevels', say('editor.levels'), levels, say('rubric.everyLevel'))}
        {codes('alliances', say('editor.alliances'), alliances, say('editor.everyAlliance'))}
        <Button
          size="small"
          sx={{ justifySelf: 'start' }}
          onClick={() => {
            onChange(removeProfile(rubric, place));
            onClose();
          }}
        >
          {say('editor.removeProfile')}
        </Button>
      </Box>
    </Panel>
  );
};
