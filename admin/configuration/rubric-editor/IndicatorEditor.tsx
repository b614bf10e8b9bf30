import { Box, Button, Stack } from '@mui/material';
import { textIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { LiveFindings } from '../editing/use-findings.js';
import { ProfileChanges } from '../rubric/ProfileChanges.js';
import { profileChanges } from '../rubric/profile-changes.js';
import type { DraftMarks } from './draft-marks.js';
import { EditedCurve } from './EditedCurve.js';
import { IndicatorForm } from './IndicatorForm.js';
import { IndicatorHead } from './IndicatorHead.js';
import { type IndicatorDraft, type ProfileDraft, type RubricDraft, type Spot, spotKey } from './rubric-draft.js';
import { changeIndicator } from './rubric-edit.js';
import { SpotActs } from './SpotActs.js';
import { TrialPanel } from './TrialPanel.js';
import { useTrial } from './use-trial.js';

interface Props {
  readonly rubric: RubricDraft;
  readonly spot: readonly [number, number, number];
  readonly marks: DraftMarks;
  readonly live: LiveFindings;
  readonly onChange: (rubric: RubricDraft) => void;
  readonly onChoose: (spot: Spot | undefined) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** One indicator: its form, its curve beside that of the version in force, and what it would have given in a cycle. */
export const IndicatorEditor = ({ rubric, spot, marks, live, onChange, onChoose, onStep }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const item = rubric.categories[spot[0]]?.items[spot[1]];
  const indicator = item?.indicators[spot[2]] as IndicatorDraft;
  const former = marks.baseline.get(indicator.code);
  const mark = marks.marks.get(spotKey(spot));
  const set = (next: IndicatorDraft) => onChange(changeIndicator(rubric, spot, () => next));
  const said = ({ name, include = [], exclude = [], overlays = [] }: ProfileDraft) => ({
    ...{ name: textIn(language, name), include, exclude, overlays },
  });
  const trial = useTrial(rubric, indicator.code, live);
  return (
    <Box component="section" aria-label={say('rubric.panel', { code: indicator.code, name: textIn(language, indicator.name) })}>
      <IndicatorHead {...{ indicator, mark, onStep }} onClose={() => onChoose(undefined)} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: '320px minmax(0,1fr)' }, gap: 3, px: 2, py: 1.5 }}>
        <IndicatorForm indicator={indicator} spot={spot} onChange={set} />
        <Stack sx={{ minWidth: 0, gap: 2.5 }}>
          <EditedCurve {...{ indicator, former, trial }} onMethod={(method) => set({ ...indicator, method })} />
          <TrialPanel trial={trial} places={indicator.places ?? 2} />
          <ProfileChanges changes={profileChanges((rubric.profiles ?? []).map(said), indicator.code)} />
        </Stack>
      </Box>
      <Box sx={{ px: 2, py: 1.5, borderTop: 1, borderColor: 'ledger.line', typography: 'caption', color: 'ledger.ink2' }}>
        <SpotActs {...{ rubric, spot, onChange, onChoose }} obstacle={item?.indicators.length === 1 ? say('editor.lastOne') : undefined}>
          <Button size="small" disabled={mark !== 'CHANGED'} onClick={() => former && set(former)}>
            {say('editor.restore')}
          </Button>
        </SpotActs>
      </Box>
    </Box>
  );
};
