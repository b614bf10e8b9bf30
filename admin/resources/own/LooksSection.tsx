import { Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { useSwitches } from '../../layout/use-switches.js';
import { Section } from '../../parts/Section.js';

interface Choice {
  readonly key: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onSwitch: () => void;
}

const TwoWays = ({ label, value, choices, onSwitch }: ChoiceProps): ReactNode => {
  const id = useId();
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
      <span id={id}>{label}</span>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-labelledby={id}
        value={value}
        onChange={(_event, next) => next && next !== value && onSwitch()}
      >
        {choices.map((choice) => (
          <ToggleButton key={choice.key} value={choice.key}>
            {choice.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Stack>
  );
};

/** Language and theme, kept in this browser. */
export const LooksSection = () => {
  const say = useSay();
  const { language, switchLanguage, switchTheme, isDark } = useSwitches();
  const languages = [
    { key: 'zh', label: say('frame.toChinese') },
    { key: 'en', label: say('frame.toEnglish') },
  ];
  const themes = [
    { key: 'light', label: say('own.light') },
    { key: 'dark', label: say('own.dark') },
  ];
  return (
    <Section title={say('own.looks')} note={say('own.looksNote')}>
      <Stack direction="row" sx={{ gap: 3, flexWrap: 'wrap', typography: 'body2' }}>
        <TwoWays label={say('own.language')} value={language} choices={languages} onSwitch={switchLanguage} />
        <TwoWays label={say('own.theme')} value={isDark ? 'dark' : 'light'} choices={themes} onSwitch={switchTheme} />
      </Stack>
    </Section>
  );
};
