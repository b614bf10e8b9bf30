import { Button } from '@mui/material';
import { pageLanguage } from '../i18n/language.js';
import { useLanguage } from '../i18n/use-say.js';
import { useSwitches } from './use-switches.js';

/** Names the other language in that language. */
export const LanguageButton = () => {
  const { otherLanguage, switchLanguage } = useSwitches();
  const other = useLanguage() === 'en' ? 'zh' : 'en';
  return (
    <Button variant="text" lang={pageLanguage[other]} onClick={switchLanguage}>
      {otherLanguage}
    </Button>
  );
};
