import { Box, Button } from '@mui/material';
import { textIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../parts/Panel.js';
import type { LiveFindings } from '../editing/use-findings.js';
import { EditedCurve } from './EditedCurve.js';
import { MethodForm } from './MethodForm.js';
import { changeProfile, overlayMarks, overlayMethod, overlayPlace, withMethod } from './profile-edit.js';
import type { IndicatorDraft, MethodDraft, ProfileDraft, RubricDraft } from './rubric-draft.js';
import { useTrial } from './use-trial.js';

interface Props {
  readonly rubric: RubricDraft;
  /** place of the profile */
  readonly profile: number;
  readonly indicator: IndicatorDraft;
  readonly live: LiveFindings;
  readonly onChange: (rubric: RubricDraft) => void;
  readonly onClose: () => void;
}

/** How one profile scores one indicator, beside how the indicator is scored for everybody else. */
export const OverlayEditor = ({ rubric, profile: place, indicator, live, onChange, onClose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const trial = useTrial(rubric, indicator.code, live);
  const profile = rubric.profiles?.[place] as ProfileDraft;
  const method = overlayMethod(profile, indicator.code) ?? indicator.method;
  const fullMarks = overlayMarks(profile, indicator.code) ?? indicator.fullMarks;
  const set = (next: MethodDraft | undefined) => onChange(changeProfile(rubric, place, (held) => withMethod(held, indicator.code, next)));
  const own = { ...indicator, method, fullMarks };
  return (
    <Panel
      label={say('editor.overlayPanel')}
      over={say('editor.overlayOf', { profile: textIn(language, profile.name) })}
      title={`${indicator.code} ${textIn(language, indicator.name)}`}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <MethodForm {...{ method, fullMarks }} place={[...overlayPlace(rubric, place, indicator.code), 'method']} onChange={set} />
        <EditedCurve
          indicator={own}
          former={indicator}
          trial={trial}
          words={{ own: say('editor.overlayCurve'), beside: say('editor.everybodyElse') }}
          onMethod={set}
        />
        <Button
          size="small"
          sx={{ justifySelf: 'start' }}
          onClick={() => {
            set(undefined);
            onClose();
          }}
        >
          {say('editor.removeOwnMethod')}
        </Button>
      </Box>
    </Panel>
  );
};
