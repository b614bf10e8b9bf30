import { Box } from '@mui/material';
import { textIn } from '../../../formats/name.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { Section } from '../../../parts/Section.js';
import { Status } from '../../../parts/Status.js';
import { reportOf, type Simulation } from './simulation-shape.js';

/** How much of the version the facts reach, and what was taken for the rest. */
export const Coverage = ({ simulation }: { readonly simulation: Simulation }) => {
  const say = useSay();
  const language = useLanguage();
  const { coverage, assumption } = reportOf(simulation);
  const { indicators, covered, uncovered } = coverage;
  const isWhole = uncovered.length === 0;
  return (
    <Section title={say('simulation.coverage')} note={say('simulation.coverageNote', { covered, indicators })}>
      <Box sx={{ '& > span': { whiteSpace: 'normal' } }}>
        <Status tone={isWhole ? 'ok' : 'warn'}>{isWhole ? say('simulation.allCovered') : say(`simulation.assumed.${assumption}`)}</Status>
      </Box>
      {!isWhole && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, typography: 'body2' }}>
          {uncovered.map(({ indicator, name }) => (
            <li key={indicator}>
              {indicator} {textIn(language, name)}
            </li>
          ))}
        </Box>
      )}
    </Section>
  );
};
