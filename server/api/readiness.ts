import { readdirSync } from 'node:fs';
import type pg from 'pg';
import { inPackage } from '../core/package-root.js';

export interface Readiness {
  readonly ready: boolean;
  /** a transaction that writes was committed, through PL/pgSQL */
  readonly database: { readonly isWritable: boolean };
  /** the database is of exactly this version */
  readonly migrations: { readonly isCurrent: boolean };
  /** what waits the longest, in seconds; null where nothing waits, or nothing could be asked. It tells of trouble, but stops no traffic. */
  readonly queue: { readonly oldestJobSeconds: number | null; readonly oldestUnsealedSeconds: number | null };
}

/** Takes a transaction id, so the commit is written to disk; and calls the language that sign-in is written in. */
const probe = `do $$ begin
  perform pg_current_xact_id();
  if current_setting('transaction_read_only') = 'on' then raise 'read only'; end if;
end $$`;

/** As the migrations of this program are named: `1795500000500-create-audit-seal` is CreateAuditSeal1795500000500. */
const knownMigrations = (): string[] =>
  readdirSync(inPackage('dist', 'schema', 'migrations'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const [time, ...words] = file.replace('.js', '').split('-');
      return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}${time}`;
    });

const questions = `select array(select auth.applied_migrations()) as applied, job_seconds as jobs, seal_seconds as seals from auth.queue_ages()`;

interface Answer {
  readonly applied: readonly string[];
  readonly jobs: number | null;
  readonly seals: number | null;
}

/** Asks the database at most once a second while all is well, and never twice at the same time: anybody may ask. */
export class ReadinessProbe {
  private readonly known = new Set(knownMigrations());
  private latest: { readonly atMs: number; readonly readiness: Promise<Readiness> } | undefined;

  constructor(
    private readonly pool: pg.Pool,
    private readonly freshMs = 1000,
  ) {}

  read(): Promise<Readiness> {
    const nowMs = Date.now();
    if (!this.latest || nowMs - this.latest.atMs > this.freshMs) this.latest = { atMs: nowMs, readiness: this.askOnce() };
    return this.latest.readiness;
  }

  private async askOnce(): Promise<Readiness> {
    const readiness = await this.ask();
    // trouble is not remembered: the first look after it finds the server ready
    if (!readiness.ready) this.latest = undefined;
    return readiness;
  }

  private async ask(): Promise<Readiness> {
    const isWritable = await this.pool.query(probe).then(
      () => true,
      () => false,
    );
    const answer = isWritable ? await this.pool.query<Answer>(questions).catch(() => undefined) : undefined;
    const { applied = [], jobs = null, seals = null } = answer?.rows[0] ?? {};
    const isCurrent = applied.length === this.known.size && applied.every((name) => this.known.has(name));
    return {
      ready: isWritable && isCurrent,
      database: { isWritable },
      migrations: { isCurrent },
      queue: { oldestJobSeconds: jobs, oldestUnsealedSeconds: seals },
    };
  }
}
