import { toScaled } from '../../core/decimal.js';
import { newIdentifier, newIdentifiers } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { IndicatorDocument, ProfileDocument, RubricDocument } from '../../engine/documents/rubric.js';
import { AgencyCodeUnknown } from '../configuration/publication.errors.js';
import { Category } from './category.model.js';
import { Indicator } from './indicator.model.js';
import { Item } from './item.model.js';
import { Profile } from './profile.model.js';
import { Rubric } from './rubric.model.js';

type Row = Readonly<Record<string, unknown>>;
type Named = { readonly code: string; readonly name: { readonly zh: string; readonly en?: string | undefined } };

const named = ({ code, name }: Named): Row => ({ code, name: name.zh, nameEn: name.en ?? name.zh });

/** Points at 10^-4, as text. */
const sumOf = (indicators: readonly IndicatorDocument[]): string =>
  indicators.reduce((sum, indicator) => sum + toScaled(indicator.fullMarks), 0n).toString();

/** A row with its id, beside the part of the document it comes from. */
interface Placed<Part> {
  readonly part: Part;
  readonly id: string;
  readonly position: number;
  readonly parentId: string;
}

/** The parts of all parents in document order, with ids that rise in that order. */
function place<Part>(parents: readonly { readonly id: string; readonly parts: readonly Part[] }[]): Placed<Part>[] {
  const found = parents.flatMap(({ id, parts }) => parts.map((part, index) => ({ part, position: index + 1, parentId: id })));
  const ids = newIdentifiers(found.length);
  return found.map((entry, index) => ({ ...entry, id: ids[index] as string }));
}

/**
 * Writes the rows that the graph reads of a rubric: ids rise in document order, so that ordering by id is the rubric's order.
 * Throws AgencyCodeUnknown where a review department is not in the directory.
 */
export async function projectRubric(transaction: TenantTransaction, versionId: string, document: RubricDocument): Promise<void> {
  const rubricId = newIdentifier();
  const categories = place([{ id: rubricId, parts: document.categories }]);
  const items = place(categories.map(({ id, part }) => ({ id, parts: part.items })));
  const indicators = place(items.map(({ id, part }) => ({ id, parts: part.indicators })));
  const departments = await departmentIds(transaction, [
    ...indicators.flatMap(({ part }) => part.reviewDepartment ?? []),
    ...Object.entries(document.deputyReviewDepartments ?? {}).flat(),
  ]);
  await transaction.insert(Rubric, rubricRow(rubricId, versionId, document));
  await transaction.insert(
    Category,
    categories.map(({ part, id, position }) => ({
      id,
      rubricId,
      position,
      ...named(part),
      fullMarks: sumOf(part.items.flatMap((item) => item.indicators)),
    })),
  );
  await transaction.insert(
    Item,
    items.map(({ part, id, position, parentId }) => ({
      id,
      rubricId,
      categoryId: parentId,
      position,
      ...named(part),
      fullMarks: sumOf(part.indicators),
    })),
  );
  await transaction.insert(
    Indicator,
    indicators.map((placed) => ({ rubricId, ...indicatorRow(placed, departments) })),
  );
  await transaction.insert(Profile, place([{ id: rubricId, parts: document.profiles }]).map(profileRow));
}

function rubricRow(id: string, configVersionId: string, document: RubricDocument): Row {
  const { label, notApplicable, places, categories } = document;
  const indicators = categories.flatMap((category) => category.items.flatMap((item) => item.indicators));
  return {
    id,
    configVersionId,
    ...named(document),
    version: label,
    state: 'IN_FORCE',
    notApplicable,
    places,
    fullMarks: sumOf(indicators),
  };
}

function indicatorRow({ part, id, position, parentId }: Placed<IndicatorDocument>, departments: ReadonlyMap<string, string>): Row {
  return {
    id,
    itemId: parentId,
    reviewDepartmentId: part.reviewDepartment === undefined ? null : departments.get(part.reviewDepartment),
    position,
    ...named(part),
    measure: part.measure,
    scope: part.scope,
    fullMarks: toScaled(part.fullMarks).toString(),
    places: part.places,
    methodKind: part.method.kind,
    method: part.method,
    missingPolicy: part.missing,
    evidenceRule: part.evidence,
    legalBasis: part.legalBasis?.zh ?? null,
    legalBasisEn: part.legalBasis?.en ?? part.legalBasis?.zh ?? null,
  };
}

/** A profile without a condition applies whatever there is. */
const profileRow = ({ part, id, position, parentId }: Placed<ProfileDocument>): Row => ({
  id,
  rubricId: parentId,
  position,
  ...named(part),
  sectors: part.sectors ?? null,
  administrativeLevels: part.administrativeLevels ?? null,
  alliances: part.alliances ?? null,
  includes: part.include,
  excludes: part.exclude,
  overlays: part.overlays,
});

async function departmentIds(transaction: TenantTransaction, named: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const codes = [...new Set(named)];
  const rows = await transaction.query<{ code: string; id: string }>('select code, id from agency where code = any($1)', [codes]);
  const found = new Map(rows.map(({ code, id }) => [code, id]));
  const unknown = codes.filter((code) => !found.has(code));
  if (unknown.length > 0) throw new AgencyCodeUnknown(unknown);
  return found;
}
