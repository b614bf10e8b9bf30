import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { Note } from '../../parts/Note.js';
import { Section } from '../../parts/Section.js';
import type { Submitted } from './approval-shape.js';
import { SubmittedEntry } from './SubmittedEntry.js';

interface Props {
  readonly title: string;
  /** a sentence about all of them */
  readonly note?: string;
  readonly versions: readonly Submitted[];
  readonly maxAgeDays: number;
  /** the sentences where there are none */
  readonly empty?: ReactNode;
}

/** Versions that were handed in, divided by hairlines. */
export const SubmittedList = ({ title, note, versions, maxAgeDays, empty }: Props) => {
  const say = useSay();
  return (
    <Section title={title} note={versions.length > 0 && say('approval.count', { count: versions.length })}>
      {note && <Note>{note}</Note>}
      {versions.length === 0 && empty}
      {versions.length > 0 && (
        <Box component="ul" aria-label={title} sx={{ m: 0, p: 0, listStyle: 'none', borderTop: 1, borderColor: 'ledger.rule' }}>
          {versions.map((each) => (
            <SubmittedEntry key={each.version.id} submitted={each} maxAgeDays={maxAgeDays} />
          ))}
        </Box>
      )}
    </Section>
  );
};
