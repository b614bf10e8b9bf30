import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports: batches, their files, and what they changed; facts that are withdrawn. */
export class CreateImport1795500000100 implements MigrationInterface {
  name = 'CreateImport1795500000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "import_batch" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "created_by_id" uuid, "kind" text COLLATE "C" NOT NULL, "file_name" text COLLATE "C" NOT NULL, "file_hash" text COLLATE "C" NOT NULL, "file_size" integer NOT NULL, "state" text COLLATE "C" NOT NULL, "mapping" jsonb NOT NULL, "report" jsonb, "row_count" integer NOT NULL, "error_count" integer NOT NULL, "created_by_code" text COLLATE "C" NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "committed_at" TIMESTAMP(3) WITH TIME ZONE, "undone_at" TIMESTAMP(3) WITH TIME ZONE, "undo_reason" text COLLATE "C", "version" integer NOT NULL, CONSTRAINT "import_batch_committed_has_day" CHECK (state not in ('COMMITTED','UNDONE') or committed_at is not null), CONSTRAINT "import_batch_undone_has_reason" CHECK (state <> 'UNDONE' or (undone_at is not null and undo_reason is not null)), CONSTRAINT "import_batch_state_known" CHECK (state in ('UPLOADED','CHECKED','FAULTY','COMMITTED','UNDONE','DISCARDED')), CONSTRAINT "import_batch_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "import_batch_by_time" ON "import_batch"  ("jurisdiction_id", "created_at", "id") `);
    await runner.query(
      `CREATE TABLE "import_file" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "batch_id" uuid NOT NULL, "content" bytea NOT NULL, CONSTRAINT "import_file_once" UNIQUE ("jurisdiction_id", "batch_id"), CONSTRAINT "import_file_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "import_change" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "batch_id" uuid NOT NULL, "table_name" text COLLATE "C" NOT NULL, "row_id" uuid NOT NULL, "operation" text COLLATE "C" NOT NULL, "before" jsonb, "after" jsonb, CONSTRAINT "import_change_has_before" CHECK ((operation = 'INSERTED') = (before is null)), CONSTRAINT "import_change_operation_known" CHECK (operation in ('INSERTED','UPDATED','REMOVED')), CONSTRAINT "import_change_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "import_change_by_batch" ON "import_change"  ("jurisdiction_id", "batch_id", "id") `);
    for (const [table, column, target] of references) {
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${column}_fkey" FOREIGN KEY ("jurisdiction_id", "${column}") REFERENCES "${target}"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      );
    }
    await runner.query(`ALTER TABLE "fact" ADD "withdrawn_at" TIMESTAMP(3) WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "fact" DROP CONSTRAINT "fact_superseded_once"`);
    await runner.query(`DROP INDEX "public"."fact_first_once"`);
    await runner.query(
      `CREATE UNIQUE INDEX "fact_superseded_once" ON "fact"  ("jurisdiction_id", "supersedes_id") WHERE withdrawn_at is null`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "fact_first_once" ON "fact"  ("jurisdiction_id", "agency_id", "data_element_id", "period") WHERE supersedes_id is null and withdrawn_at is null`,
    );
  }

  /** Refused by the plain keys where facts have been withdrawn and imported anew. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."fact_first_once"`);
    await runner.query(`DROP INDEX "public"."fact_superseded_once"`);
    await runner.query(
      `CREATE UNIQUE INDEX "fact_first_once" ON "fact"  ("jurisdiction_id", "agency_id", "data_element_id", "period") WHERE supersedes_id is null`,
    );
    await runner.query(`ALTER TABLE "fact" ADD CONSTRAINT "fact_superseded_once" UNIQUE ("jurisdiction_id", "supersedes_id")`);
    await runner.query(`ALTER TABLE "fact" DROP COLUMN "withdrawn_at"`);
    for (const [table, column] of references) await runner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${column}_fkey"`);
    await runner.query(`DROP TABLE "import_change"`);
    await runner.query(`DROP TABLE "import_file"`);
    await runner.query(`DROP TABLE "import_batch"`);
  }
}

const references = [
  ['import_batch', 'created_by_id', 'account'],
  ['import_file', 'batch_id', 'import_batch'],
  ['import_change', 'batch_id', 'import_batch'],
] as const;
