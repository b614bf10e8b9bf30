import { Box, Typography } from '@mui/material';
import { moment } from '../../formats/date.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Facts } from '../../parts/Facts.js';
import { Panel } from '../../parts/Panel.js';
import type { AuditEntry } from './audit-shape.js';
import { DifferenceTable } from './DifferenceTable.js';
import { OutcomeMark } from './OutcomeMark.js';
import { useAuditWords } from './use-audit-words.js';

/** as many digits of a hash as a person compares */
const shownDigits = 8;

/** One act in whole: who, as what, on what, why, what it changed, and its place in the chain. */
export const EntryPanel = ({ entry, onClose }: { readonly entry: AuditEntry; readonly onClose: () => void }) => {
  const say = useSay();
  const language = useLanguage();
  const words = useAuditWords();
  const { seal } = entry;
  const reason = entry.reason
    ? [{ label: say(entry.outcome === 'DENIED' ? 'audit.refusal' : 'audit.reason'), value: words.value(entry.reason) }]
    : [];
  const subject = entry.subjectType
    ? [
        { label: say('audit.subject'), value: words.subject(entry.subjectType) },
        { label: say('audit.subjectId'), value: entry.subjectId ?? '–' },
      ]
    : [];
  const sealed = seal
    ? [
        { label: say('audit.number'), value: seal.number },
        { label: say('audit.hash'), value: seal.hash.slice(0, shownDigits) },
        { label: say('audit.sealedAt'), value: moment(seal.sealedAt, language) },
      ]
    : [{ label: say('audit.number'), value: say('audit.notYetSealed') }];
  const rows = [
    { label: say('audit.outcome'), value: <OutcomeMark outcome={entry.outcome} /> },
    { label: say('audit.when'), value: moment(entry.occurredAt, language) },
    { label: say('audit.account'), value: entry.accountCode },
    { label: say('audit.role'), value: words.role(entry.role) },
    ...subject,
    ...reason,
    { label: say('audit.requestId'), value: entry.requestId },
    ...sealed,
  ];
  return (
    <Panel label={say('audit.panel')} over={entry.action} title={words.action(entry.action)} onClose={onClose}>
      <Facts rows={rows} />
      <Box sx={{ mt: 2 }}>
        <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
          {say('audit.changes')}
        </Typography>
        <DifferenceTable entry={entry} />
      </Box>
    </Panel>
  );
};
