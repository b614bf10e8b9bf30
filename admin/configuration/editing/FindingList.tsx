import { Box } from '@mui/material';
import { foundPlace } from '../../../server/engine/documents/found-place.js';
import { textIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Refused } from '../../parts/Refused.js';
import { Section } from '../../parts/Section.js';
import { Sheet } from '../../parts/Sheet.js';
import { Status } from '../../parts/Status.js';
import type { LiveFinding, LiveFindings } from './use-findings.js';

interface Props {
  readonly content: unknown;
  readonly live: LiveFindings;
  /** goes to the place of a finding */
  readonly onGo: (path: readonly string[]) => void;
}

const Line = ({ content, finding, onGo }: Omit<Props, 'live'> & { readonly finding: LiveFinding }) => {
  const say = useSay();
  const language = useLanguage();
  return (
    <Box
      component="li"
      sx={{ py: 0.75, borderBottom: 1, borderColor: 'ledger.line', typography: 'body2', '& > span': { whiteSpace: 'normal' } }}
    >
      <Status tone={finding.severity === 'error' ? 'bad' : 'warn'}>{finding.text}</Status>
      <Box
        component="button"
        type="button"
        onClick={() => onGo(finding.path)}
        sx={{
          ...{ display: 'block', border: 0, p: 0, bgcolor: 'transparent', color: 'ledger.ink2', fontSize: 12, font: 'inherit' },
          ...{
            textDecoration: 'underline',
            textDecorationColor: 'inherit',
            cursor: 'pointer',
            overflowWrap: 'anywhere',
            textAlign: 'left',
          },
        }}
      >
        {textIn(language, foundPlace(content, finding.path)) || say('document.wholeDocument')}
      </Box>
    </Box>
  );
};

/** What the check finds in the draft as it stands on the page; each line leads to its place. */
export const FindingList = ({ content, live, onGo }: Props) => {
  const say = useSay();
  const sorted = live.findings.toSorted((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'));
  const errors = sorted.filter(({ severity }) => severity === 'error').length;
  return (
    <Sheet>
      <Section
        title={say('document.findings')}
        note={live.isFresh ? say('document.findingCounts', { errors, warnings: sorted.length - errors }) : say('editor.checking')}
      >
        <Refused refusal={live.refusal} />
        {live.isFresh && !live.refusal && sorted.length === 0 && <Status tone="ok">{say('document.noFindings')}</Status>}
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', maxWidth: 960 }}>
          {sorted.map((finding) => (
            <Line key={`${finding.path.join('.')} ${finding.code} ${finding.text}`} {...{ content, finding, onGo }} />
          ))}
        </Box>
      </Section>
    </Sheet>
  );
};
