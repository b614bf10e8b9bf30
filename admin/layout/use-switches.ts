import { useTheme as useDrawnTheme } from '@mui/material/styles';
import { useSetLocale, useTheme } from 'react-admin';
import type { Language } from '../i18n/language.js';
import { useLanguage, useSay } from '../i18n/use-say.js';

interface Switches {
  readonly language: Language;
  readonly otherLanguage: string;
  readonly switchLanguage: () => void;
  readonly otherTheme: string;
  readonly switchTheme: () => void;
  readonly isDark: boolean;
}

/** The other language and the other theme, by name, and the way to them. */
export const useSwitches = (): Switches => {
  const say = useSay();
  const language = useLanguage();
  const setLanguage = useSetLocale();
  const isDark = useDrawnTheme().palette.mode === 'dark';
  const [, setTheme] = useTheme();
  return {
    language,
    otherLanguage: say(language === 'en' ? 'frame.toChinese' : 'frame.toEnglish'),
    switchLanguage: () => setLanguage(language === 'en' ? 'zh' : 'en'),
    otherTheme: say(isDark ? 'frame.toLight' : 'frame.toDark'),
    switchTheme: () => setTheme(isDark ? 'light' : 'dark'),
    isDark,
  };
};
