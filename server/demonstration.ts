import type { DataSource } from 'typeorm';
import { administerDemonstration } from '../seeds/administration.js';
import { jurisdictionIdOf, loadDemonstration } from '../seeds/load.js';
import { submitNextPolicy } from '../seeds/next-policy.js';
import { publishSeededCycles, unpublishedSeededCycles } from '../seeds/publish-cycles.js';
import { instantOn } from '../seeds/seed-calendar.js';
import { seededJurisdictions } from '../seeds/seed-files.js';
import type { Application } from './application.js';
import { workerRole } from './core/role.js';
import type { Settings } from './core/settings.js';
import { inTransaction } from './database/tenant-transaction.js';
import { ensureDemoCredentials } from './demo-credentials.js';
import { evaluateCycleNow } from './modules/cycle/evaluate-cycle-now.js';

/** Loads the demonstration where it is missing, and works out what it shows as published. Interrupted, it goes on at the next start. */
export async function prepareDemonstration({ source }: Application, settings: Settings, tell: (sentence: string) => void): Promise<void> {
  const { anchorOn, password } = ensureDemoCredentials(settings.dataDirectory);
  if (await isComplete(source)) return;
  await loadDemonstration({ source, anchorOn, passwords: () => password });
  for (const { jurisdictionId, cycleId, code, state, evaluationDay } of await unpublishedSeededCycles(source)) {
    tell(settings.language === 'zh' ? `正在计算演示周期 ${code}。` : `working out the demonstration's cycle ${code}`);
    if (state === 'OPEN')
      await evaluateCycleNow(source, { jurisdictionId, cycleId, evaluationDay, clock: { now: () => instantOn(evaluationDay) } });
  }
  await administerDemonstration(source);
  await submitNextPolicy(source);
  await publishSeededCycles(source, settings.groupSizes);
}

/** Publishing is the last step of each jurisdiction, so the seed files need not be read again after it. */
async function isComplete(source: DataSource): Promise<boolean> {
  const folders = await seededJurisdictions();
  const states = await Promise.all(folders.map((folder) => cycleStates(source, jurisdictionIdOf(folder))));
  return states.every((found) => found.includes('PUBLISHED') && !found.includes('CONFIRMED'));
}

const cycleStates = async (source: DataSource, jurisdictionId: string): Promise<string[]> => {
  const rows = await inTransaction(source, { role: workerRole, jurisdictionId }, (transaction) =>
    transaction.query<{ state: string }>('select state from cycle'),
  );
  return rows.map(({ state }) => state);
};
