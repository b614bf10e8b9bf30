import type { AgencyField, AgencyWhere, Language } from '../generated/graphql.js';
import * as graph from '../generated/graphql.js';
import { constantOf, firstOf, listOf, oneOf, type Reads, wholeOperation } from './reads.js';

const idOf = ({ id }: { id: unknown }): { id: string } => ({ id: String(id) });

interface AgencyFilter {
  q?: string;
  sector?: string;
  administrativeLevel?: string;
  parentId?: string;
  isRoot?: boolean;
}

const agencyWhere = ({ q, sector, administrativeLevel, parentId, isRoot }: AgencyFilter): AgencyWhere => ({
  and: [
    ...(q ? [{ or: [{ name: { contains: q } }, { nameEn: { contains: q } }, { code: { contains: q } }] }] : []),
    ...(sector ? [{ sector: { eq: sector } }] : []),
    ...(administrativeLevel ? [{ administrativeLevel: { eq: administrativeLevel } }] : []),
    ...(parentId ? [{ parent: { id: { eq: parentId } } }] : []),
    ...(isRoot ? [{ not: { parent: { id: { isNull: false } } } }] : []),
  ],
});

/** Resource -> operations: all that the admin framework may read. */
export const resources: Record<string, Reads> = {
  agencies: {
    list: listOf(
      graph.AgenciesDocument,
      (r) => r.agencies,
      (p) => ({
        ...firstOf(p),
        where: agencyWhere(p.filter as AgencyFilter),
        orderBy: p.sort ? [{ field: constantOf(p.sort.field) as AgencyField, direction: p.sort.order }] : undefined,
      }),
    ),
    one: oneOf(graph.AgencyDocument, (r) => r.agency, idOf),
  },
  sectors: {
    list: listOf(
      graph.SectorsDocument,
      (r) => r.sectors,
      () => ({}),
    ),
  },
  administrativeLevels: {
    list: listOf(
      graph.AdministrativeLevelsDocument,
      (r) => r.administrativeLevels,
      () => ({}),
    ),
  },
  alliances: {
    list: listOf(
      graph.AlliancesDocument,
      (r) => r.alliances,
      (p) => ({ first: firstOf(p).first }),
    ),
    one: oneOf(graph.AllianceDocument, (r) => r.alliance, idOf),
  },
  rubrics: {
    list: listOf(
      graph.RubricsDocument,
      (r) => r.rubrics,
      (p) => ({ first: firstOf(p).first }),
    ),
    one: oneOf(graph.RubricDocument, (r) => r.rubric, idOf),
  },
  cycles: {
    list: listOf(
      graph.CyclesDocument,
      (r) => r.cycles,
      (p) => ({ first: firstOf(p).first }),
    ),
    one: oneOf(graph.CycleDocument, (r) => r.cycle, idOf),
  },
  scorecards: {
    list: listOf(
      graph.ScorecardsDocument,
      (r) => r.scorecards,
      (p) => ({ first: firstOf(p).first, where: { agency: { id: { eq: (p.filter as { agencyId: string }).agencyId } } } }),
    ),
    one: oneOf(graph.ScorecardDocument, (r) => r.scorecard, idOf),
  },
  explanations: {
    one: oneOf(
      graph.ExplanationDocument,
      (r) => r.explanation,
      (p) => ({ scoreId: String(p.id), language: (p.meta as { language: Language }).language }),
    ),
  },
  dataElements: {
    list: listOf(
      graph.DataElementsDocument,
      (r) => r.dataElements,
      (p) => ({ first: firstOf(p).first }),
    ),
  },
  imports: {
    list: listOf(graph.ImportBatchesDocument, (r) => r.importBatches, firstOf),
    one: oneOf(graph.ImportBatchDocument, (r) => r.importBatch, idOf),
  },
  jobs: { one: oneOf(graph.JobDocument, (r) => r.job, idOf) },
  reads: { one: wholeOperation },
};
