import { Box } from '@mui/material';
import { Section } from '../../parts/Section.js';
import { Status } from '../../parts/Status.js';

interface Props {
  readonly title: string;
  readonly obstacles: readonly { readonly code: string; readonly text: string }[];
}

/** What stands in the way of a step, one sentence each, which also says how to mend it. */
export const Obstacles = ({ title, obstacles }: Props) => (
  <Section title={title}>
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75, maxWidth: 860 }}>
      {obstacles.map(({ code, text }) => (
        <Box
          component="li"
          key={`${code} ${text}`}
          sx={{ '& > span': { whiteSpace: 'normal', alignItems: 'flex-start', fontSize: 13, lineHeight: '20px' } }}
        >
          <Status tone="bad">{text}</Status>
        </Box>
      ))}
    </Box>
  </Section>
);
