import { Box } from '@mui/material';
import { useGetList } from 'react-admin';
import { useSay } from '../../i18n/use-say.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { Section } from '../../parts/Section.js';
import { Sheet } from '../../parts/Sheet.js';
import { CodesInput, type NamedCode } from '../editing/CodesInput.js';
import { NameInputs } from '../editing/NameInputs.js';
import { TextInput } from '../editing/TextInput.js';
import { ComputedRows } from './ComputedRows.js';
import { DeputyRows } from './DeputyRows.js';
import type { RubricDraft } from './rubric-draft.js';

interface Props {
  readonly rubric: RubricDraft;
  readonly onChange: (rubric: RubricDraft) => void;
}

const Head = ({ rubric, onChange }: Props) => {
  const say = useSay();
  const set = (change: Partial<RubricDraft>) => onChange({ ...rubric, ...change });
  const weights = ['REDISTRIBUTE_IN_ITEM', 'REDISTRIBUTE_IN_RUBRIC', 'FULL_MARKS', 'DROP'] as const;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, maxWidth: 960, alignItems: 'start' }}>
      <TextInput
        label={say('editor.label')}
        value={rubric.label}
        place={['label']}
        onChange={(label) => set({ label })}
        note={say('editor.labelNote')}
      />
      <TextInput
        label={say('editor.statedTotal')}
        value={rubric.fullMarks}
        place={['fullMarks']}
        onChange={(text) => set({ fullMarks: text === '' ? undefined : text })}
        unit={say('editor.pointsUnit')}
        isFigure
      />
      <NameInputs label={say('editor.name')} value={rubric.name} place={['name']} onChange={(name) => set({ name: name ?? { zh: '' } })} />
      <ChoiceField
        label={say('editor.notApplicable')}
        choices={weights.map((id) => ({ id, label: say(`editor.weights.${id}`) }))}
        value={rubric.notApplicable}
        onChange={(id) => set({ notApplicable: id as RubricDraft['notApplicable'] })}
      />
      <ChoiceField
        label={say('editor.totalPlaces')}
        choices={['0', '1', '2', '3', '4'].map((id) => ({ id, label: id }))}
        value={String(rubric.places ?? 2)}
        onChange={(id) => set({ places: Number(id) })}
      />
      <NameInputs
        label={say('rubric.legalBasis')}
        value={rubric.legalBasis}
        place={['legalBasis']}
        onChange={(legalBasis) => set({ legalBasis })}
        isLong
        isOptional
      />
    </Box>
  );
};

/** What is the same for the whole rubric: its label, its sums, the data it reads, what is worked out of them. */
export const RubricGeneral = ({ rubric, onChange }: Props) => {
  const say = useSay();
  const { data: elements = [] } = useGetList<NamedCode>('dataElements', { pagination: { page: 1, perPage: 200 } });
  return (
    <Sheet>
      <Section title={say('editor.tabs.general')}>
        <Head {...{ rubric, onChange }} />
      </Section>
      <Section title={say('editor.elements')} note={say('editor.elementsNote')}>
        <Box sx={{ maxWidth: 960 }}>
          <CodesInput
            label={say('editor.elements')}
            value={rubric.dataElements}
            all={elements}
            place={['dataElements']}
            onChange={(dataElements) => onChange({ ...rubric, dataElements })}
            none={say('editor.noElements')}
          />
        </Box>
      </Section>
      <Section title={say('editor.computed')} note={say('editor.computedNote')}>
        <ComputedRows {...{ rubric, onChange }} />
      </Section>
      <Section title={say('editor.deputies')} note={say('editor.deputiesNote')}>
        <DeputyRows {...{ rubric, onChange }} />
      </Section>
    </Sheet>
  );
};
