import { day, moment } from '../../formats/date.js';
import type { MessageKey } from '../../i18n/messages.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Facts } from '../../parts/Facts.js';
import type { Version } from './document-shape.js';

const kinds = ['RUBRIC', 'GRADING_POLICY'];

/** What identifies a version and how far it has come. */
export const VersionFacts = ({ version }: { readonly version: Version }) => {
  const say = useSay();
  const language = useLanguage();
  const { kind, code } = version.document;
  const rows = [
    { label: say('document.kind'), value: say(`document.kinds.${kinds.includes(kind) ? kind : 'OTHER'}` as MessageKey) },
    { label: say('cycle.code'), value: code },
    { label: say('document.hash'), value: version.contentHash },
    ...(version.submittedAt ? [{ label: say('document.submitted'), value: moment(version.submittedAt, language) }] : []),
    ...(version.approvedAt ? [{ label: say('document.approved'), value: moment(version.approvedAt, language) }] : []),
    ...(version.returnReason ? [{ label: say('document.returnReason'), value: version.returnReason }] : []),
    ...(version.validFrom ? [{ label: say('document.validFrom'), value: day(version.validFrom, language) }] : []),
    ...(version.validTo ? [{ label: say('document.validTo'), value: day(version.validTo, language) }] : []),
  ];
  return <Facts rows={rows} labelWidth={112} />;
};
