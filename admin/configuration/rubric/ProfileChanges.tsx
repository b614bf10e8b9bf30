import { Box } from '@mui/material';
import { plain } from '../../formats/number.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Section } from '../../parts/Section.js';
import type { ProfileChange } from './profile-changes.js';
import { useMethodWords } from './use-method-words.js';

const useWords = (): ((change: ProfileChange) => string) => {
  const say = useSay();
  const methodWords = useMethodWords();
  const gap = useLanguage() === 'en' ? ' ' : '';
  return ({ applies, fullMarks, method }) => {
    if (applies === 'LEFT_OUT') return say('rubric.sayLeftOut');
    const marks = fullMarks === undefined ? undefined : say('rubric.sayOwnMarks', { points: plain(Number(fullMarks)) });
    const own = method && `${say('rubric.sayOwnMethod', { method: say(`rubric.methods.${method.kind}`) })}${gap}${methodWords(method)}`;
    const said = [marks, own].filter((part) => part !== undefined);
    return said.length > 0 ? said.join(gap) : say('rubric.sayAdded');
  };
};

/** For whom an indicator is another than it says of itself; nothing where no profile says anything. */
export const ProfileChanges = ({ changes }: { readonly changes: readonly ProfileChange[] }) => {
  const say = useSay();
  const words = useWords();
  if (changes.length === 0) return null;
  return (
    <Section title={say('rubric.profileChanges')} level="h3">
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', rowGap: 0.75, typography: 'body2' }}>
        {changes.map((change, at) => (
          <Box component="li" key={at} sx={{ display: 'grid', gridTemplateColumns: 'minmax(88px, 160px) minmax(0,1fr)', columnGap: 1 }}>
            <Box component="span" sx={{ color: 'ledger.ink2' }}>
              {change.profile}
            </Box>
            <span>{words(change)}</span>
          </Box>
        ))}
      </Box>
    </Section>
  );
};
