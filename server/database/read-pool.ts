import type { Socket } from 'node:net';
import pg from 'pg';
import type { Tenancy } from '../core/request-context.js';
import { preamble } from './preamble.js';

export interface NamedStatement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface PoolInput {
  readonly url: string;
  readonly size: number;
  readonly statementTimeoutMs?: number;
}

const mostNamedStatements = 200;

/** Connections for reading; idle ones stay, with the plans they have prepared. */
export function createReadPool({ url, size, statementTimeoutMs = 8000 }: PoolInput): pg.Pool {
  const options = `-c jit=off -c statement_timeout=${statementTimeoutMs} -c idle_in_transaction_session_timeout=15000 -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1`;
  const config = { connectionString: url, max: size, pipeline: true, idleTimeoutMillis: 0, connectionTimeoutMillis: 10_000, options };
  const pool = new pg.Pool(config as pg.PoolConfig);
  pool.on('error', () => undefined); // an idle connection that the server closed: the pool drops it, and the next request opens another
  return pool;
}

/** What node-postgres keeps of a connection and does not declare. */
interface Internals {
  readonly processID: number;
  readonly connection: { readonly stream: Socket; readonly parsedStatements: Record<string, string> };
}

/**
 * One flight: preamble, statement, COMMIT; one snapshot. Rejects unless all three succeed, so it fails closed. When `signal`
 * fires, the statement is cancelled in PostgreSQL and the signal's reason is thrown.
 * @returns the text in the first column of the first row
 */
export async function readOnly(pool: pg.Pool, tenancy: Tenancy, statement: NamedStatement, signal?: AbortSignal): Promise<string> {
  signal?.throwIfAborted();
  const client = await pool.connect();
  if (signal?.aborted) {
    client.release(); // left while waiting for a connection
    throw signal.reason;
  }
  const cancelling = cancelWhenAborted(pool, client, signal);
  let failure: Error | undefined;
  try {
    const { stream } = (client as unknown as Internals).connection;
    stream.cork();
    const opened = client.query(preamble(tenancy, 'READ ONLY'));
    const answered = client.query<[string]>({
      name: statement.name,
      text: statement.text,
      values: [...statement.values],
      rowMode: 'array',
    });
    const closed = client.query(`COMMIT${forgetOldest(client, statement.name)}`);
    process.nextTick(() => stream.uncork());
    const [, answer, end] = await Promise.all([opened, answered, closed]);
    const last = (Array.isArray(end) ? end[0] : end) as { command: string };
    if (last.command !== 'COMMIT') throw new Error('the read was rolled back');
    return (answer.rows[0] as unknown as [string])[0];
  } catch (error) {
    failure = error as Error;
    throw signal?.aborted ? signal.reason : error;
  } finally {
    await cancelling.end();
    client.release(failure);
  }
}

interface Cancelling {
  /** to be awaited before the connection is used again: a late cancel would hit somebody else's statement */
  end(): Promise<void>;
}

function cancelWhenAborted(pool: pg.Pool, client: pg.PoolClient, signal: AbortSignal | undefined): Cancelling {
  let cancelled: Promise<void> | undefined;
  const cancel = (): void => void (cancelled = cancelStatement(pool, client));
  signal?.addEventListener('abort', cancel, { once: true });
  return {
    end: async () => {
      signal?.removeEventListener('abort', cancel);
      await cancelled;
    },
  };
}

const turns = new WeakMap<pg.Pool, Promise<void>>();

/** Over a connection of its own, since those of the pool may all be busy; one at a time, so that leaving in crowds opens no crowd of them. */
function cancelStatement(pool: pg.Pool, client: pg.PoolClient): Promise<void> {
  const { processID } = client as unknown as Internals;
  const turn = (turns.get(pool) ?? Promise.resolve()).then(async () => {
    const canceller = new pg.Client({ connectionString: pool.options.connectionString, connectionTimeoutMillis: 5000 });
    canceller.on('error', () => undefined);
    await canceller
      .connect()
      .then(() => canceller.query('select pg_cancel_backend($1)', [processID]))
      .catch(() => undefined);
    await canceller.end().catch(() => undefined);
  });
  turns.set(pool, turn);
  return turn;
}

const prepared = new WeakMap<pg.PoolClient, Set<string>>();

/** Keeps the latest named statements of a connection; returns what drops the oldest. */
function forgetOldest(client: pg.PoolClient, name: string): string {
  let known = prepared.get(client);
  if (!known) prepared.set(client, (known = new Set()));
  known.delete(name);
  known.add(name);
  if (known.size <= mostNamedStatements) return '';
  const oldest = known.values().next().value as string;
  known.delete(oldest);
  delete (client as unknown as Internals).connection.parsedStatements[oldest];
  return `;DEALLOCATE "${oldest}"`;
}
