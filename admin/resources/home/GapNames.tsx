import { nameIn } from '../../formats/name.js';
import { ReportingNamesDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { useRead } from '../../providers/use-read.js';
import type { ReportingGap } from './use-reporting-gaps.js';

/** as many as one page of the graph holds */
const mostNames = 200;

/** Who has not reported one figure of one period: the names to telephone. */
export const GapNames = ({ gap }: { readonly gap: ReportingGap }) => {
  const say = useSay();
  const language = useLanguage();
  const dataElement = { id: { eq: gap.elementId } };
  const period = { eq: gap.period };
  const factWhere = { dataElement, period, withdrawnAt: { isNull: true }, not: { supersedes: { id: { isNull: false } } } };
  const { data, error } = useRead(ReportingNamesDocument, { dutyWhere: { dataElement, period }, factWhere, first: mostNames });
  if (error) return error.message || say('parts.unexpected');
  if (!data) return say('parts.loading');
  const reported = new Set(data.facts.nodes.map(({ agency }) => agency.id));
  const names = data.reportingDuties.nodes.filter(({ agency }) => !reported.has(agency.id));
  return names.map(({ agency }) => nameIn(language, agency.name, agency.nameEn)).join(say('parts.listComma'));
};
