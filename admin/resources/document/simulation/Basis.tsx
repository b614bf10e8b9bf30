import { Box } from '@mui/material';
import { moment } from '../../../formats/date.js';
import { nameIn } from '../../../formats/name.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { Note } from '../../../parts/Note.js';
import { Status } from '../../../parts/Status.js';
import type { Version } from '../document-shape.js';
import type { Simulation } from './simulation-shape.js';

interface Props {
  readonly simulation: Simulation;
  readonly version: Pick<Version, 'contentHash'>;
}

/** On what it was worked out, as of when, and whether it is still about the content that stands. */
export const Basis = ({ simulation, version }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const { cycle, readAt, counterpart, askedByCode } = simulation;
  const words = { cycle: nameIn(language, cycle.name, cycle.nameEn), moment: moment(readAt, language), by: askedByCode };
  return (
    <>
      <Note>{say(counterpart ? 'simulation.basisWith' : 'simulation.basis', { ...words, label: counterpart?.label ?? '' })}</Note>
      {simulation.contentHash !== version.contentHash && (
        <Box sx={{ mb: 1, '& > span': { whiteSpace: 'normal' } }}>
          <Status tone="warn">{say('simulation.outdated')}</Status>
        </Box>
      )}
    </>
  );
};
