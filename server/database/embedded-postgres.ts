import pg from 'pg';
import { type Bilingual, say } from '../core/language.js';
import { findBinaries } from './embedded-binaries.js';
import { ensureCluster, superuser } from './embedded-cluster.js';
import { dismiss, guard } from './embedded-guardian.js';
import { launch, serverSettings } from './embedded-launch.js';
import { type DirectoryLock, lockDirectory } from './embedded-lock.js';
import { type Cluster, claimDirectory, discardElsewhere, openCluster } from './embedded-place.js';
import { databasePasswordLost } from './embedded-postgres.errors.js';
import { hasSettings, leftoverPostmaster, type Postmaster, signalProcess, stopPostmaster } from './embedded-postmaster.js';

export interface EmbeddedOptions {
  /** holds the cluster, its password and its lock; made if it is not there, closed to others */
  readonly dataDirectory: string;
  /** for tests: without fsync and full-page writes, and stopped at once when its server is gone */
  readonly isDisposable: boolean;
  readonly log: (sentence: Bilingual) => void;
}

export interface EmbeddedPostgres {
  readonly port: number;
  readonly pid: number;
  /** the connection of the cluster's owner, a superuser; by default to the database `zelian`, which exists */
  ownerUrl(database?: string): string;
  /** Stops the server and frees the directory. Calling it twice does no harm. */
  stop(): Promise<void>;
}

export const defaultDatabase = 'zelian';
const graceSeconds = 30;
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * Starts PostgreSQL for one data directory, or adopts the one that a killed server left running there. Throws a DomainError
 * when the directory cannot be written or another Zelian uses it, and when PostgreSQL does not come up.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const directory = claimDirectory(options.dataDirectory);
  const lock = lockDirectory(directory);
  try {
    return await startLocked(openCluster(directory), lock, options);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startLocked(cluster: Cluster, lock: DirectoryLock, options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const binaries = findBinaries(cluster.account, cluster.directory);
  const { password, hasBegun } = await ensureCluster(cluster, binaries, options.isDisposable);
  if (hasBegun) options.log(say(`已建立内嵌数据库：${cluster.files}`, `made the embedded database in ${cluster.files}`));
  const settings = serverSettings(options.isDisposable);
  const postmaster = (await adopt(cluster, settings, options)) ?? (await launch(cluster, binaries.postgres, settings));
  const ownerUrl = (database = defaultDatabase) => `postgres://${superuser}:${password}@127.0.0.1:${postmaster.port}/${database}`;
  const stop = watch(cluster, postmaster, lock, options.isDisposable);
  try {
    await ensureDatabase(ownerUrl('postgres'), cluster.passwordFile);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port: postmaster.port, pid: postmaster.pid, ownerUrl, stop };
}

async function adopt(cluster: Cluster, settings: readonly string[], { log }: EmbeddedOptions): Promise<Postmaster | null> {
  const found = await leftoverPostmaster(cluster.files);
  if (found === null) return null;
  if (hasSettings(cluster.files, settings)) {
    log(
      say(
        `接管仍在运行的内嵌 PostgreSQL（进程号 ${found.pid}）`,
        `adopted the embedded PostgreSQL that was still running (process ${found.pid})`,
      ),
    );
    return found;
  }
  await stopPostmaster(found.pid);
  return null;
}

/** Logs in once, which also shows that the password fits, and makes the product's database if it is not there. */
async function ensureDatabase(url: string, passwordFile: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [defaultDatabase]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${defaultDatabase}`);
  } catch (error) {
    throw (error as { code?: string }).code === '28P01' ? databasePasswordLost(passwordFile) : error;
  } finally {
    await client.end();
  }
}

/**
 * Ties the postmaster to this process. A signal is handled here only if nobody else does: a server that drains first calls
 * `stop` itself. Returns `stop`.
 */
function watch(cluster: Cluster, postmaster: Postmaster, lock: DirectoryLock, isDisposable: boolean): () => Promise<void> {
  const guardian = guard({ files: cluster.files, pid: postmaster.pid }, lock, isDisposable ? 0 : graceSeconds);
  let stopped: Promise<void> | null = null;
  const onExit = () => {
    dismiss(guardian);
    signalProcess(postmaster.pid, 'SIGINT');
    lock.release();
  };
  const onSignal = (signal: NodeJS.Signals) => {
    if (process.listenerCount(signal) === 1) void stop().finally(() => process.kill(process.pid, signal));
  };
  const stop = () => (stopped ??= end());
  async function end(): Promise<void> {
    await stopPostmaster(postmaster.pid);
    dismiss(guardian);
    if (isDisposable) discardElsewhere(cluster);
    lock.release();
    process.off('exit', onExit);
    for (const signal of signals) process.off(signal, onSignal);
  }
  process.once('exit', onExit);
  for (const signal of signals) process.on(signal, onSignal);
  return stop;
}
