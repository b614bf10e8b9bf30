import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { DataElementDocument } from '../../engine/documents/data-element.js';
import type { GradingPolicyDocument } from '../../engine/documents/grading-policy.js';
import type { RubricDocument } from '../../engine/documents/rubric.js';
import type { DayRange } from '../../engine/scoring/period.js';
import { CycleNotFound } from './cycle.errors.js';
import { type ProjectedIds, projectedIds } from './projected-ids.js';

/** A cycle with the versions it is pinned to. Plain JSON. */
export interface PinnedCycle extends DayRange {
  readonly id: string;
  readonly state: string;
  /** periods that end later are not due yet */
  readonly dataThrough: string;
  /** identifies the content of both versions */
  readonly contentKey: string;
  readonly rubric: RubricDocument;
  readonly policy: GradingPolicyDocument;
  /** of the rubric, as they are declared; they never change */
  readonly elements: readonly DataElementDocument[];
  readonly rows: ProjectedIds;
}

interface PinnedRow {
  readonly state: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly data_through: string;
  readonly rubric_id: string;
  readonly content_key: string;
  readonly rubric: RubricDocument;
  readonly policy: GradingPolicyDocument;
}

/** Versions by the rows that they were projected into. */
export interface Pins {
  readonly rubricId: string;
  readonly gradingPolicyId: string;
}

const pinned = `select c.state, c.starts_on::text, c.ends_on::text, c.data_through::text, r.id as rubric_id,
  rv.content_hash || ' ' || pv.content_hash as content_key, rv.content as rubric, pv.content as policy
  from cycle c
  join rubric r on r.jurisdiction_id = c.jurisdiction_id and r.id = coalesce($2, c.rubric_id)
  join config_version rv on rv.jurisdiction_id = r.jurisdiction_id and rv.id = r.config_version_id
  join grading_policy p on p.jurisdiction_id = c.jurisdiction_id and p.id = coalesce($3, c.grading_policy_id)
  join config_version pv on pv.jurisdiction_id = p.jurisdiction_id and pv.id = p.config_version_id
  where c.id = $1`;

const elementRows = `select id, code, json_build_object('zh', name, 'en', name_en) as name, unit, places, period, aggregation
  from data_element where code = any ($1::text[]) order by code`;

type ElementRow = DataElementDocument & { readonly id: string };

const contentKeyOf = `select rv.content_hash || ' ' || pv.content_hash as key from cycle c
  join rubric r on r.jurisdiction_id = c.jurisdiction_id and r.id = c.rubric_id
  join config_version rv on rv.jurisdiction_id = r.jurisdiction_id and rv.id = r.config_version_id
  join grading_policy p on p.jurisdiction_id = c.jurisdiction_id and p.id = c.grading_policy_id
  join config_version pv on pv.jurisdiction_id = p.jurisdiction_id and pv.id = p.config_version_id where c.id = $1`;

/** The key of the versions that a cycle is pinned to now; null for a cycle that there is not. */
export async function readContentKey(transaction: TenantTransaction, id: string): Promise<string | null> {
  const [row] = await transaction.query<{ key: string }>(contentKeyOf, [id]);
  return row?.key ?? null;
}

/** As if it were pinned to `pins`, where they are given. Reads under the worker's role. Throws CycleNotFound. */
export async function readPinnedCycle(transaction: TenantTransaction, id: string, pins?: Pins): Promise<PinnedCycle> {
  const [row] = await transaction.query<PinnedRow>(pinned, [id, pins?.rubricId ?? null, pins?.gradingPolicyId ?? null]);
  if (!row) throw new CycleNotFound(id);
  const { state, starts_on: startsOn, ends_on: endsOn, data_through: dataThrough, content_key: contentKey, rubric, policy } = row;
  const { elements, ids } = await readElements(transaction, rubric.dataElements);
  const rows = { elements: ids, ...(await projectedIds(transaction, row.rubric_id)) };
  return { id, state, startsOn, endsOn, dataThrough, contentKey, rubric, policy, elements, rows };
}

interface DeclaredElements {
  readonly elements: readonly DataElementDocument[];
  /** by code */
  readonly ids: Readonly<Record<string, string>>;
}

/** Data elements as they are declared, in order of their codes; those that there are not are left out. */
export async function readElements(transaction: TenantTransaction, codes: readonly string[]): Promise<DeclaredElements> {
  const found = await transaction.query<ElementRow>(elementRows, [codes]);
  const elements = found.map(({ id: _, ...document }) => document);
  return { elements, ids: Object.fromEntries(found.map((element) => [element.code, element.id])) };
}
