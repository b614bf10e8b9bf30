import { Box, Typography } from '@mui/material';
import { moment } from '../../formats/date.js';
import { score as written } from '../../formats/decimal.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Facts } from '../../parts/Facts.js';
import { Status } from '../../parts/Status.js';
import { LevelChoice } from './LevelChoice.js';
import { MarkBar, type Ways } from './MarkBar.js';
import { MarkSubject } from './MarkSubject.js';
import { instructionsOf, type WholeMark } from './mark-shape.js';

/** A mark as it was given: to be read, no longer to be changed. */
export const GivenMark = ({ mark, ways }: { readonly mark: WholeMark; readonly ways: Ways }) => {
  const say = useSay();
  const language = useLanguage();
  const { levels } = instructionsOf(mark);
  const facts = [
    ...(mark.points === null ? [] : [{ label: say('mark.pointsLabel'), value: written(mark.points) }]),
    { label: say('mark.reason'), value: mark.reason ?? '–' },
  ];
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minWidth: 0 }}>
      <Box sx={{ px: { xs: 2, sm: 3 }, py: 2, display: 'grid', gap: 2, alignContent: 'start', maxWidth: 860 }}>
        <Typography variant="body2" component="div">
          <Status tone="ok">{say('mark.givenAt', { moment: moment(mark.recordedAt, language) })}</Status>
        </Typography>
        <MarkSubject mark={mark} />
        {levels.length > 0 && <LevelChoice levels={levels.filter(({ code }) => code === mark.level)} value={mark.level ?? ''} />}
        <Facts rows={facts} />
      </Box>
      <MarkBar ways={ways} />
    </Box>
  );
};
