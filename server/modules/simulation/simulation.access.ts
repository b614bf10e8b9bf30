import type { ModuleAccess } from '../../access/noun-access.js';
import { everyRow } from '../../access/row-rule.js';
import { versionSteps } from '../configuration/version-steps.js';
import { SimulatedScorecard } from './simulated-scorecard.model.js';
import { Simulation } from './simulation.model.js';

/** For those who decide on configuration alone: what might be is nobody else's. Written by the job, and never changed. */
const read = { DEPARTMENT: everyRow, APPROVER: everyRow };

export const simulationAccess: ModuleAccess = {
  nouns: [
    { model: Simulation, read },
    { model: SimulatedScorecard, read },
  ],
  queries: { tryIndicator: versionSteps.simulateVersion.roles, simulatedExplanation: ['DEPARTMENT', 'APPROVER'] },
  commands: { simulateVersion: versionSteps.simulateVersion.roles },
};
