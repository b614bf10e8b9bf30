import type { ModuleAccess, NounAccess, UpdateAccess } from '../../access/noun-access.js';
import { both, everyRow, ofOwnAgency, ofPublishedCycle } from '../../access/row-rule.js';
import { CategoryScore } from './category-score.model.js';
import { EvaluationInput } from './evaluation-input.model.js';
import { ItemScore } from './item-score.model.js';
import { Score } from './score.model.js';
import { Scorecard } from './scorecard.model.js';

/** The approver sees what is to be published. An agency sees its own results from publication on; only an evaluation writes them, and only as a whole. */
const result = (model: Function): NounAccess => ({
  model,
  read: { DEPARTMENT: everyRow, APPROVER: everyRow, ANALYST: everyRow, AGENCY: both(ofOwnAgency(), ofPublishedCycle()) },
  remove: { WORKER: everyRow },
});

/** Inputs may be corrected at any time: that changes no digit, but it is said. */
const staleness: UpdateAccess = { rows: everyRow, columns: ['state', 'stale_at'] };

export const scorecardAccess: ModuleAccess = {
  nouns: [
    { ...result(Scorecard), update: { DEPARTMENT: staleness, WORKER: staleness } },
    result(CategoryScore),
    result(ItemScore),
    result(Score),
    { model: EvaluationInput, read: { DEPARTMENT: everyRow }, remove: { WORKER: everyRow } },
  ],
  commands: {},
  queries: { explanation: ['DEPARTMENT', 'ANALYST', 'AGENCY'] },
};
