import type { DataSource } from 'typeorm';
import { DomainError } from '../core/domain-error.js';
import type { Settings } from '../core/settings.js';
import { createDataSource } from '../database/data-source.js';
import { runningOwnerUrl } from '../database/embedded-running.js';
import { type ChosenDatabase, chooseDatabase } from '../database-choice.js';
import { loginUrl } from '../login-url.js';
import { migrate } from '../migrate.js';
import { models } from '../modules/models.js';

const longestStartMs = 60_000;

/** The database of the settings: the one that a server runs at the moment, else one that is started for this command alone. */
async function openDatabase(settings: Settings, tell: (sentence: string) => void): Promise<ChosenDatabase> {
  try {
    return await chooseDatabase(settings, tell);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'DATA_DIRECTORY_IN_USE') throw error;
    const ownerUrl = await runningOwnerUrl(settings.dataDirectory, longestStartMs);
    if (ownerUrl === null) throw error;
    return { ownerUrl, stop: async () => undefined };
  }
}

/** Runs `work` on the database as it is; what was started for it is stopped again. */
export async function withOwner<Result>(
  settings: Settings,
  tell: (sentence: string) => void,
  work: (ownerUrl: string) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(settings, tell);
  try {
    return await work(database.ownerUrl);
  } finally {
    await database.stop();
  }
}

/** Runs `work` on the database brought to this version, with connections of the login role. */
export const withSource = <Result>(
  settings: Settings,
  tell: (sentence: string) => void,
  work: (source: DataSource, ownerUrl: string) => Promise<Result>,
): Promise<Result> =>
  withOwner(settings, tell, async (ownerUrl) => {
    await migrate(ownerUrl);
    return withLogin(ownerUrl, (source) => work(source, ownerUrl));
  });

/** Connections of the login role to a database that a server has prepared. */
export async function withLogin<Result>(ownerUrl: string, work: (source: DataSource) => Promise<Result>): Promise<Result> {
  const source = await createDataSource({ url: loginUrl(ownerUrl), models, poolSize: 4 }).initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}
