import { Box } from '@mui/material';
import { useSay } from '../../i18n/use-say.js';
import { type Choice, ChoiceField } from '../../parts/ChoiceField.js';
import { AgencyCodeInput } from '../editing/AgencyCodeInput.js';
import { NameInputs } from '../editing/NameInputs.js';
import { type Place, useProblems } from '../editing/problems.js';
import { TextInput } from '../editing/TextInput.js';
import { MethodForm } from './MethodForm.js';
import { type IndicatorDraft, placeOf, type Spot } from './rubric-draft.js';

interface Props {
  readonly indicator: IndicatorDraft;
  readonly spot: Spot;
  readonly onChange: (indicator: IndicatorDraft) => void;
}
interface PartProps {
  readonly indicator: IndicatorDraft;
  readonly place: Place;
  readonly onChange: (change: Partial<IndicatorDraft>) => void;
}

type ChosenKey = 'measure' | 'scope' | 'missing' | 'evidence';

const pair = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, alignItems: 'start' } as const;

const choicesOf = <Id extends string>(ids: readonly Id[], words: (id: Id) => string): Choice[] =>
  ids.map((id) => ({ id, label: words(id) }));

const Chosen = ({ indicator, place, onChange, of, label, choices }: PartProps & { of: ChosenKey; label: string; choices: Choice[] }) => (
  <ChoiceField
    label={label}
    choices={choices}
    value={indicator[of] ?? 'NONE'}
    onChange={(id) => onChange({ [of]: id } as Partial<IndicatorDraft>)}
    error={useProblems()([...place, of])}
  />
);

/** What it is: its name, code, weight and kind. */
const Identity = (props: PartProps) => {
  const { indicator, place, onChange } = props;
  const say = useSay();
  const measures = choicesOf(['QUALITATIVE', 'QUANTITATIVE'], (id) => say(`rubric.measures.${id}`));
  const scopes = choicesOf(['COMMON', 'DIFFERENTIATED'], (id) => say(`rubric.scopes.${id}`));
  return (
    <>
      <NameInputs
        label={say('editor.name')}
        value={indicator.name}
        place={[...place, 'name']}
        onChange={(name) => onChange({ name: name ?? { zh: '' } })}
      />
      <Box sx={pair}>
        <TextInput label={say('editor.code')} value={indicator.code} place={[...place, 'code']} onChange={(code) => onChange({ code })} />
        <TextInput
          label={say('rubric.fullMarks')}
          value={indicator.fullMarks}
          place={[...place, 'fullMarks']}
          onChange={(fullMarks) => onChange({ fullMarks })}
          unit={say('editor.pointsUnit')}
          isFigure
        />
        <Chosen {...props} of="measure" label={say('rubric.measure')} choices={measures} />
        <Chosen {...props} of="scope" label={say('rubric.scope')} choices={scopes} />
      </Box>
    </>
  );
};

/** How it is scored. */
const Scoring = ({ indicator: { method, fullMarks }, place, onChange }: PartProps) => (
  <MethodForm {...{ method, fullMarks }} place={[...place, 'method']} onChange={(next) => onChange({ method: next })} />
);

/** Who reviews it, on what evidence, what happens without data, and on what basis. */
const Handling = (props: PartProps) => {
  const { indicator, place, onChange } = props;
  const say = useSay();
  const missings = choicesOf(['EXCLUDE', 'CARRY', 'HOLD', 'ZERO'], (id) => say(`rubric.missings.${id}`));
  const evidences = choicesOf(['NONE', 'OPTIONAL', 'REQUIRED'], (id) => say(`rubric.evidences.${id}`));
  return (
    <>
      <Chosen {...props} of="missing" label={say('rubric.missing')} choices={missings} />
      <Box sx={pair}>
        <Chosen {...props} of="evidence" label={say('rubric.evidence')} choices={evidences} />
        <ChoiceField
          label={say('editor.places')}
          choices={choicesOf(['2', '3', '4'], (id) => id)}
          value={String(indicator.places ?? 2)}
          onChange={(id) => onChange({ places: Number(id) })}
        />
      </Box>
      <AgencyCodeInput
        label={say('rubric.reviewDepartment')}
        value={indicator.reviewDepartment}
        place={[...place, 'reviewDepartment']}
        onChange={(reviewDepartment) => onChange({ reviewDepartment })}
      />
      <NameInputs
        label={say('rubric.legalBasis')}
        value={indicator.legalBasis}
        place={[...place, 'legalBasis']}
        onChange={(legalBasis) => onChange({ legalBasis })}
        isLong
        isOptional
      />
    </>
  );
};

/** Everything that an indicator says of itself, in the order in which people ask. */
export const IndicatorForm = ({ indicator, spot, onChange }: Props) => {
  const part: PartProps = { indicator, place: placeOf(spot), onChange: (change) => onChange({ ...indicator, ...change }) };
  return (
    <Box sx={{ display: 'grid', gap: 1.5, alignContent: 'start', minWidth: 0 }}>
      <Identity {...part} />
      <Scoring {...part} />
      <Handling {...part} />
    </Box>
  );
};
