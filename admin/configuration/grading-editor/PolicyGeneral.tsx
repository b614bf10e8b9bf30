import { Box, FormControlLabel, Switch } from '@mui/material';
import { useSay } from '../../i18n/use-say.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { Section } from '../../parts/Section.js';
import { Sheet } from '../../parts/Sheet.js';
import { NameInputs } from '../editing/NameInputs.js';
import { TextInput } from '../editing/TextInput.js';
import type { PolicyDraft } from './policy-draft.js';
import type { PolicyProps } from './policy-props.js';

/** What is the same for the whole policy: its label, its name, its basis, and how ranks are given. */
export const PolicyGeneral = ({ policy, onChange }: PolicyProps) => {
  const say = useSay();
  const set = (change: Partial<PolicyDraft>) => onChange({ ...policy, ...change });
  return (
    <Sheet>
      <Section title={say('editor.tabs.general')}>
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, maxWidth: 960, alignItems: 'start' }}>
          <TextInput
            label={say('editor.label')}
            value={policy.label}
            place={['label']}
            onChange={(label) => set({ label })}
            note={say('editor.labelNote')}
          />
          <ChoiceField
            label={say('editor.ties')}
            choices={(['COMPETITION', 'DENSE'] as const).map((id) => ({ id, label: say(`editor.rankings.${id}`) }))}
            value={policy.rank.ties}
            onChange={(id) => set({ rank: { ...policy.rank, ties: id as PolicyDraft['rank']['ties'] } })}
          />
          <NameInputs
            label={say('editor.name')}
            value={policy.name}
            place={['name']}
            onChange={(name) => set({ name: name ?? { zh: '' } })}
          />
          <NameInputs
            label={say('rubric.legalBasis')}
            value={policy.legalBasis}
            place={['legalBasis']}
            onChange={(legalBasis) => set({ legalBasis })}
            isLong
            isOptional
          />
          <FormControlLabel
            control={
              <Switch
                checked={policy.rank.isPublished}
                onChange={(_event, isPublished) => set({ rank: { ...policy.rank, isPublished } })}
              />
            }
            label={say('editor.rankPublished')}
            slotProps={{ typography: { variant: 'body2' } }}
          />
        </Box>
      </Section>
    </Sheet>
  );
};
