import { Box, Button, FormControlLabel, Popover, Radio, RadioGroup, Stack } from '@mui/material';
import { useId } from 'react';
import { textIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { TextInput } from '../editing/TextInput.js';
import {
  type Applicability,
  applicabilityOf,
  overlayMarks,
  overlayMethod,
  withApplicability,
  withMarks,
  withMethod,
} from './profile-edit.js';
import type { IndicatorDraft, ProfileDraft } from './rubric-draft.js';

interface Props {
  readonly anchor: HTMLElement;
  readonly profile: ProfileDraft;
  readonly indicator: IndicatorDraft;
  readonly onChange: (profile: ProfileDraft) => void;
  /** opens the method that the profile scores it by */
  readonly onMethod: () => void;
  readonly onClose: () => void;
}

/** What a profile says of one indicator: nothing, that it applies, that it does not, other full marks, and another way to score it. */
export const CellMenu = ({ anchor, profile, indicator, onChange, onMethod, onClose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const heading = useId();
  const { code } = indicator;
  const options: readonly Applicability[] = ['NOTHING', 'APPLIES', 'LEFT_OUT'];
  const method = overlayMethod(profile, code);
  const openMethod = () => {
    if (!method) onChange(withMethod(profile, code, indicator.method));
    onMethod();
  };
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      slotProps={{ paper: { role: 'dialog', 'aria-labelledby': heading } as object }}
    >
      <Box sx={{ p: 2, display: 'grid', gap: 1, width: 280, typography: 'body2' }}>
        <Box id={heading} sx={{ fontWeight: 600 }}>
          {say('editor.cellOf', { indicator: textIn(language, indicator.name), profile: textIn(language, profile.name) })}
        </Box>
        <RadioGroup
          aria-labelledby={heading}
          value={applicabilityOf(profile, code)}
          onChange={(_event, value) => onChange(withApplicability(profile, code, value as Applicability))}
        >
          {options.map((option) => (
            <FormControlLabel
              key={option}
              value={option}
              control={<Radio size="small" />}
              label={option === 'NOTHING' ? say(`editor.nothing.${indicator.scope}`) : say(`editor.applicability.${option}`)}
              slotProps={{ typography: { variant: 'body2' } }}
            />
          ))}
        </RadioGroup>
        <TextInput
          label={say('editor.ownMarks')}
          value={overlayMarks(profile, code)}
          place={[]}
          onChange={(text) => onChange(withMarks(profile, code, text === '' ? undefined : text))}
          note={say(method ? 'editor.hasMethod' : 'editor.ownMarksNote', { marks: indicator.fullMarks })}
          unit={say('editor.pointsUnit')}
          isFigure
        />
        <Stack direction="row" sx={{ justifyContent: 'space-between' }}>
          <Button size="small" onClick={openMethod}>
            {say(method ? 'editor.editOwnMethod' : 'editor.addOwnMethod')}
          </Button>
          <Button size="small" onClick={onClose}>
            {say('editor.cellDone')}
          </Button>
        </Stack>
      </Box>
    </Popover>
  );
};
