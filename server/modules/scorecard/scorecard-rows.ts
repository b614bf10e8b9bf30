import { createHash } from 'node:crypto';
import { newIdentifiers } from '../../core/identifier.js';
import { canonicalise } from '../../engine/documents/canonical.js';
import type { AgencyInputs } from '../../engine/scoring/agency-inputs.js';
import type { CompiledRubric } from '../../engine/scoring/compiled-rubric.js';
import type { Reason } from '../../engine/scoring/reason.js';
import { reasonSentence } from '../../engine/scoring/reason-sentence.js';
import type { Score, Scorecard } from '../../engine/scoring/scorecard.js';
import { scorecardRow } from './scorecard-row.js';

export interface EvaluatedAgency {
  readonly scorecard: Scorecard;
  readonly inputs: AgencyInputs;
}

export interface RowsFrame {
  readonly cycleId: string;
  readonly computedAt: string;
  readonly rubric: CompiledRubric;
  readonly rows: {
    readonly categories: Readonly<Record<string, string>>;
    readonly items: Readonly<Record<string, string>>;
    readonly indicators: Readonly<Record<string, string>>;
  };
}

export type ResultTable = 'scorecard' | 'evaluation_input' | 'category_score' | 'item_score' | 'score';

/** Rows to be written together, as JSON arrays of objects by table; parents come before their children. */
export interface RowBatch {
  /** agencies that are complete with it; 0 where only scorecards are written */
  readonly agencies: number;
  readonly rows: Readonly<Partial<Record<ResultTable, string>>>;
}

/** `sameAs` in place of the values of a peer group: they are stored once per group, with the first of its scorecards. */
export interface SamePeers {
  readonly sameAs: string;
}

type Row = Readonly<Record<string, unknown>>;

type ChildTable = Exclude<ResultTable, 'scorecard'>;

const scorecardsPerBatch = 1000;
const agenciesPerBatch = 100;

/**
 * Every row of an evaluation, ready to be written, as it is asked for: first all scorecards, then what belongs to them. Ids of scores
 * ascend in the rubric's order.
 */
export function* batchesOf(evaluated: readonly EvaluatedAgency[], frame: RowsFrame): Generator<RowBatch> {
  const ids = newIdentifiers(evaluated.length);
  const firstOfGroup = new Map<string, string>();
  for (const [start, part] of partsOf(evaluated, scorecardsPerBatch)) {
    const scorecards = part.map(({ scorecard }, offset) => ({ id: ids[start + offset], ...scorecardRow(scorecard, frame) }));
    yield { agencies: 0, rows: { scorecard: JSON.stringify(scorecards) } };
  }
  for (const [start, part] of partsOf(evaluated, agenciesPerBatch)) {
    const rows: Record<ChildTable, Row[]> = { evaluation_input: [], category_score: [], item_score: [], score: [] };
    for (const [offset, entry] of part.entries()) addRows(rows, entry, frame, { id: ids[start + offset] as string, firstOfGroup });
    yield { agencies: part.length, rows: Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, JSON.stringify(list)])) };
  }
}

function* partsOf<T>(list: readonly T[], size: number): Generator<[start: number, part: readonly T[]]> {
  for (let start = 0; start < list.length; start += size) yield [start, list.slice(start, start + size)];
}

interface Place {
  readonly id: string;
  /** scorecard that holds the values of the group, by group */
  readonly firstOfGroup: Map<string, string>;
}

function addRows(rows: Record<ChildTable, Row[]>, { scorecard, inputs }: EvaluatedAgency, frame: RowsFrame, place: Place): void {
  const parent = { cycle_id: frame.cycleId, agency_id: scorecard.agencyId, scorecard_id: place.id };
  const { categories, items, indicators } = frame.rows;
  const numbered = <T>(list: readonly T[], row: (entry: T) => Row): Row[] => {
    const ids = newIdentifiers(list.length);
    return list.map((entry, index) => ({ id: ids[index], ...parent, ...row(entry) }));
  };
  rows.evaluation_input.push(...numbered([inputs], () => inputRow(scorecard, inputs, place)));
  rows.category_score.push(
    ...numbered(scorecard.categories, ({ code, points, fullMarks }) => ({ category_id: categories[code], points, full_marks: fullMarks })),
  );
  rows.item_score.push(
    ...numbered(scorecard.items, ({ code, points, fullMarks }) => ({ item_id: items[code], points, full_marks: fullMarks })),
  );
  rows.score.push(...numbered(scorecard.scores, (score) => ({ indicator_id: indicators[score.indicator], ...scoreRow(score) })));
}

/** SHA-256 of the canonical text, in hexadecimal. */
export const inputHashOf = (inputs: AgencyInputs): string => createHash('sha256').update(canonicalise(inputs)).digest('hex');

function inputRow(scorecard: Scorecard, inputs: AgencyInputs, { id, firstOfGroup }: Place): Row {
  return { input_hash: inputHashOf(inputs), inputs, peer_values: peerValuesRow(scorecard, id, firstOfGroup) };
}

function peerValuesRow({ peers }: Scorecard, id: string, firstOfGroup: Map<string, string>): Scorecard['peers'] | SamePeers {
  if (peers === null) return null;
  const first = firstOfGroup.get(peers.peerGroup);
  if (first !== undefined) return { sameAs: first };
  firstOfGroup.set(peers.peerGroup, id);
  return peers;
}

export const scoreRow = ({ points, fullMarks, status, reason }: Score): Row => ({
  points,
  full_marks: fullMarks,
  status,
  ...sentencesOf(reason),
});

const said = new WeakMap<Reason, { readonly reason: string; readonly reason_en: string }>();

/** Most scores share a reason object with others, so that its sentences are made once. */
function sentencesOf(reason: Reason): { readonly reason: string; readonly reason_en: string } {
  const known = said.get(reason);
  if (known) return known;
  const made = { reason: reasonSentence(reason, 'zh'), reason_en: reasonSentence(reason, 'en') };
  said.set(reason, made);
  return made;
}
