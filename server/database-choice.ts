import pg from 'pg';
import type { Settings } from './core/settings.js';
import { startEmbeddedPostgres } from './database/embedded-postgres.js';
import { DatabaseTooOld, DatabaseUnreachable } from './start-up.errors.js';

export interface ChosenDatabase {
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

const oldestVersion = 150_000;

/** The database of DATABASE_URL, else the embedded one of the data directory. */
export async function chooseDatabase(settings: Settings, tell: (sentence: string) => void): Promise<ChosenDatabase> {
  if (settings.databaseUrl === null) {
    const log = (sentence: { zh: string; en: string }): void => tell(sentence[settings.language]);
    const embedded = await startEmbeddedPostgres({ dataDirectory: settings.dataDirectory, isDisposable: false, log });
    return { ownerUrl: embedded.ownerUrl(), stop: () => embedded.stop() };
  }
  await checkReachable(settings.databaseUrl);
  return { ownerUrl: settings.databaseUrl, stop: async () => undefined };
}

async function checkReachable(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    throw new DatabaseUnreachable(new URL(ownerUrl), (error as Error).message || String((error as { code?: string }).code));
  }
  try {
    const { rows } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int as version`);
    const version = rows[0]?.version ?? 0;
    if (version < oldestVersion) throw new DatabaseTooOld(version);
  } finally {
    await client.end();
  }
}
