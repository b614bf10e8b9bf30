import { Box, TextField } from '@mui/material';
import { nameIn } from '../../formats/name.js';
import type { PinnedChoicesQuery } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { DayField } from '../../parts/DayField.js';
import { Section } from '../../parts/Section.js';
import type { CycleDraft, DraftErrors, DraftField } from './cycle-draft.js';

interface Props {
  readonly draft: CycleDraft;
  readonly errors: DraftErrors;
  readonly choices: PinnedChoicesQuery;
  /** the code stays what it was when the cycle was made */
  readonly isCodeFixed?: boolean;
  readonly onChange: (field: DraftField, value: string) => void;
}

const grid = { display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, maxWidth: 720, alignItems: 'start' };

const useTools = ({ draft, errors, onChange }: Props) => {
  const say = useSay();
  const of = (field: DraftField) => {
    const error = errors[field];
    return { value: draft[field], error: error && say(error), onChange: (value: string) => onChange(field, value) };
  };
  const line = (field: DraftField, note?: string) => {
    const { value, error, onChange: change } = of(field);
    return {
      value,
      error: Boolean(error),
      helperText: error ?? note,
      onChange: (event: { target: { value: string } }) => change(event.target.value),
    };
  };
  return { say, of, line };
};

/** All that a cycle is drafted with: its names and days, what it is pinned to, what it is compared with. */
export const CycleForm = (props: Props) => {
  const { say, of, line } = useTools(props);
  const language = useLanguage();
  const { rubrics, gradingPolicies, cycles } = props.choices;
  const versioned = ({ id, name, nameEn, version }: (typeof rubrics.nodes)[number]) => {
    const label = say('cycleForm.versioned', { name: nameIn(language, name, nameEn), version });
    return { id, label };
  };
  const named = cycles.nodes.map(({ id, name, nameEn }) => ({ id, label: nameIn(language, name, nameEn) }));
  return (
    <>
      <Section title={say('cycleForm.names')}>
        <Box sx={grid}>
          <TextField label={say('cycleForm.name')} required autoFocus {...line('name', say('cycleForm.nameNote'))} />
          <TextField label={say('cycleForm.nameEn')} {...line('nameEn', say('cycleForm.nameEnNote'))} />
          <TextField
            label={say('cycleForm.code')}
            required
            disabled={props.isCodeFixed}
            {...line('code', say(props.isCodeFixed ? 'cycleForm.codeFixed' : 'cycleForm.codeNote'))}
          />
        </Box>
      </Section>
      <Section title={say('cycleForm.days')}>
        <Box sx={grid}>
          <DayField label={say('cycleForm.startsOn')} isRequired {...of('startsOn')} />
          <DayField label={say('cycleForm.endsOn')} isRequired {...of('endsOn')} />
          <DayField label={say('cycleForm.dataThrough')} note={say('cycleForm.dataThroughNote')} {...of('dataThrough')} />
          <DayField label={say('cycleForm.marksDueOn')} note={say('cycleForm.marksDueOnNote')} {...of('marksDueOn')} />
        </Box>
      </Section>
      <Section title={say('cycleForm.pinned')} note={say('cycleForm.pinnedNote')}>
        <Box sx={grid}>
          <ChoiceField label={say('cycleForm.rubric')} isRequired choices={rubrics.nodes.map(versioned)} {...of('rubricId')} />
          <ChoiceField
            label={say('cycleForm.policy')}
            isRequired
            choices={gradingPolicies.nodes.map(versioned)}
            {...of('gradingPolicyId')}
          />
          <ChoiceField
            label={say('cycleForm.previous')}
            note={say('cycleForm.previousNote')}
            none={say('parts.none')}
            choices={named}
            {...of('previousId')}
          />
        </Box>
      </Section>
    </>
  );
};
