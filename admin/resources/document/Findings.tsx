import { Box } from '@mui/material';
import { foundPlace } from '../../../server/engine/documents/found-place.js';
import { textIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Section } from '../../parts/Section.js';
import { Status } from '../../parts/Status.js';
import type { Finding } from './document-shape.js';

/** What the check found, each with its place in the document; errors first. */
export const Findings = ({ findings, content }: { readonly findings: readonly Finding[]; readonly content: unknown }) => {
  const say = useSay();
  const language = useLanguage();
  const sorted = findings.toSorted((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <Section title={say('document.findings')} note={say('document.findingCounts', { errors, warnings: findings.length - errors })}>
      {findings.length === 0 && <Status tone="ok">{say('document.noFindings')}</Status>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', maxWidth: 960 }}>
        {sorted.map((finding) => (
          <Box
            component="li"
            key={`${finding.path.join('.')} ${finding.code} ${finding.zh}`}
            sx={{ py: 0.75, borderBottom: 1, borderColor: 'ledger.line', typography: 'body2', '& > span': { whiteSpace: 'normal' } }}
          >
            <Status tone={finding.severity === 'error' ? 'bad' : 'warn'}>{language === 'en' ? finding.en : finding.zh}</Status>
            <Box sx={{ color: 'ledger.ink2', fontSize: 12, overflowWrap: 'anywhere' }}>
              {textIn(language, foundPlace(content, finding.path)) || say('document.wholeDocument')}
            </Box>
            {finding.accepted && <Box sx={{ mt: 0.25 }}>{say('document.accepted', { reason: finding.accepted })}</Box>}
          </Box>
        ))}
      </Box>
    </Section>
  );
};
