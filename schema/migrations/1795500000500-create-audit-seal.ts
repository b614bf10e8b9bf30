import type { MigrationInterface, QueryRunner } from 'typeorm';

const queueTriggers = [
  // The queue of what is unsealed follows the two tables by itself, also when a backup is restored.
  `create function auth.queue_for_sealing() returns trigger language plpgsql security definer set search_path = pg_catalog, auth, pg_temp as $$
    begin insert into auth.unsealed_entry (jurisdiction_id, entry_id) select jurisdiction_id, id from added; return null; end $$`,
  `create trigger audit_entry_queue after insert on audit_entry referencing new table as added
    for each statement execute function auth.queue_for_sealing()`,
  `create function auth.end_sealing() returns trigger language plpgsql security definer set search_path = pg_catalog, auth, pg_temp as $$
    begin
      delete from auth.unsealed_entry u using added a where u.jurisdiction_id = a.jurisdiction_id and u.entry_id = a.entry_id;
      return null;
    end $$`,
  `create trigger audit_seal_queue after insert on audit_seal referencing new table as added
    for each statement execute function auth.end_sealing()`,
];

const guard = (table: string, what: string): string =>
  `create trigger ${table}_append_only_${what.includes('truncate') ? 'truncate' : 'change'} before ${what} on ${table} for each statement execute function auth.refuse_change()`;

const guards = [
  `create function auth.refuse_change() returns trigger language plpgsql as $$
    begin raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege'; end $$`,
  ...['audit_entry', 'audit_seal'].flatMap((table) => [guard(table, 'update or delete'), guard(table, 'truncate')]),
];

/** The chain over the audit trail: seals, the queue of what is unsealed, and a guard that holds for the owner too. */
export class CreateAuditSeal1795500000500 implements MigrationInterface {
  name = 'CreateAuditSeal1795500000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "audit_seal" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "entry_id" uuid NOT NULL, "number" integer NOT NULL, "previous_hash" text COLLATE "C" NOT NULL, "hash" text COLLATE "C" NOT NULL, "sealed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "audit_seal_number_once" UNIQUE ("jurisdiction_id", "number"), CONSTRAINT "REL_65f52e1f8a9d4557ae1c353800" UNIQUE ("jurisdiction_id", "entry_id"), CONSTRAINT "audit_seal_hashes_are_sha256" CHECK (hash ~ '^[0-9a-f]{64}$' and previous_hash ~ '^[0-9a-f]{64}$'), CONSTRAINT "audit_seal_number_counts_from_one" CHECK (number >= 1), CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "audit_entry_by_time" ON "audit_entry"  ("jurisdiction_id", "occurred_at", "id") `);
    await runner.query(`CREATE INDEX "audit_entry_by_subject" ON "audit_entry"  ("jurisdiction_id", "subject_id", "id") `);
    await runner.query(`CREATE INDEX "audit_entry_by_outcome" ON "audit_entry"  ("jurisdiction_id", "outcome", "id") `);
    await runner.query(`CREATE INDEX "audit_entry_by_action" ON "audit_entry"  ("jurisdiction_id", "action", "id") `);
    await runner.query(`CREATE INDEX "audit_entry_by_account" ON "audit_entry"  ("jurisdiction_id", "account_code", "id") `);
    await runner.query(
      `ALTER TABLE "audit_seal" ADD CONSTRAINT "audit_seal_entry_id_fkey" FOREIGN KEY ("jurisdiction_id", "entry_id") REFERENCES "audit_entry"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`CREATE INDEX "audit_seal_by_time" ON "audit_seal"  ("jurisdiction_id", "sealed_at", "id") `);
    await runner.query(
      'create table auth.unsealed_entry (jurisdiction_id uuid not null, entry_id uuid not null, entered_at timestamptz not null default now(), primary key (jurisdiction_id, entry_id))',
    );
    for (const statement of [...queueTriggers, ...guards]) await runner.query(statement);
    // entries of before wait for the sealer; row security would hide them from an owner who is no superuser
    await runner.query('alter table audit_entry no force row level security');
    await runner.query('insert into auth.unsealed_entry (jurisdiction_id, entry_id) select jurisdiction_id, id from audit_entry');
    await runner.query('alter table audit_entry force row level security');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger audit_entry_append_only_change on audit_entry');
    await runner.query('drop trigger audit_entry_append_only_truncate on audit_entry');
    await runner.query('drop trigger audit_entry_queue on audit_entry');
    await runner.query(`ALTER TABLE "audit_seal" DROP CONSTRAINT "audit_seal_entry_id_fkey"`);
    await runner.query(`DROP INDEX "public"."audit_entry_by_account"`);
    await runner.query(`DROP INDEX "public"."audit_entry_by_action"`);
    await runner.query(`DROP INDEX "public"."audit_entry_by_outcome"`);
    await runner.query(`DROP INDEX "public"."audit_entry_by_subject"`);
    await runner.query(`DROP INDEX "public"."audit_entry_by_time"`);
    await runner.query(`DROP INDEX "public"."audit_seal_by_time"`);
    await runner.query(`DROP TABLE "audit_seal"`);
    for (const name of [
      'unsealed_jurisdictions()',
      'unsealed_entries(int)',
      'queue_ages()',
      'applied_migrations()',
      'refuse_change()',
      'end_sealing()',
      'queue_for_sealing()',
    ])
      await runner.query(`drop function if exists auth.${name}`);
    await runner.query('drop table auth.unsealed_entry');
    // the hash of what was installed no longer fits
    await runner.query("delete from auth.installed where name = 'row security'");
  }
}
