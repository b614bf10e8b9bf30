import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Corrections of published results, what they supersede, and since when a scorecard is stale. */
export class CreateCorrection1795500000300 implements MigrationInterface {
  name = 'CreateCorrection1795500000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "correction" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "proposed_by_id" uuid NOT NULL, "decided_by_id" uuid, "source_hash" text COLLATE "C", "state" text COLLATE "C" NOT NULL, "reason" text COLLATE "C" NOT NULL, "proposed_by_code" text COLLATE "C" NOT NULL, "proposed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "worked_at" TIMESTAMP(3) WITH TIME ZONE, "decided_by_code" text COLLATE "C", "decided_at" TIMESTAMP(3) WITH TIME ZONE, "return_reason" text COLLATE "C", "changes" jsonb, "hash" text COLLATE "C", "changed_count" integer, "same_count" integer, "grade_count" integer, "version" integer NOT NULL, CONSTRAINT "correction_returned_with_reason" CHECK (state <> 'RETURNED' or return_reason is not null), CONSTRAINT "correction_decided" CHECK (state not in ('PUBLISHING','PUBLISHED','RETURNED') or (decided_by_id is not null and decided_at is not null)), CONSTRAINT "correction_worked_out" CHECK (state in ('WORKING','WITHDRAWN') or (changes is not null and hash is not null and source_hash is not null and worked_at is not null)), CONSTRAINT "correction_four_eyes" CHECK (decided_by_id is null or decided_by_id <> proposed_by_id), CONSTRAINT "correction_state_known" CHECK (state in ('WORKING','PROPOSED','PUBLISHING','PUBLISHED','RETURNED','WITHDRAWN')), CONSTRAINT "correction_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "correction_by_cycle" ON "correction"  ("jurisdiction_id", "cycle_id", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "correction_one_open" ON "correction"  ("jurisdiction_id", "cycle_id") WHERE state in ('WORKING','PROPOSED','PUBLISHING')`,
    );
    await runner.query(
      `CREATE TABLE "correction_batch" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "correction_id" uuid NOT NULL, "position" integer NOT NULL, "rows" jsonb NOT NULL, CONSTRAINT "correction_batch_once" UNIQUE ("jurisdiction_id", "correction_id", "position"), CONSTRAINT "correction_batch_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "superseded_scorecard" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "correction_id" uuid NOT NULL, "total" bigint, "grade" text COLLATE "C", "grade_name" text COLLATE "C", "grade_name_en" text COLLATE "C", "rank" integer, "published_rank" integer, "peer_group_name" text COLLATE "C", "peer_group_name_en" text COLLATE "C", "peer_group_size" integer, "completeness" bigint NOT NULL, "scores" jsonb NOT NULL, "reason" text COLLATE "C" NOT NULL, "computed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "superseded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "superseded_scorecard_once" UNIQUE ("jurisdiction_id", "correction_id", "agency_id"), CONSTRAINT "superseded_scorecard_of_agency" UNIQUE ("jurisdiction_id", "agency_id", "id"), CONSTRAINT "superseded_scorecard_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "superseded_scorecard_by_cycle" ON "superseded_scorecard"  ("jurisdiction_id", "cycle_id", "id") `);
    await runner.query(
      `CREATE INDEX "superseded_scorecard_by_agency" ON "superseded_scorecard"  ("jurisdiction_id", "agency_id", "cycle_id", "id") `,
    );
    await runner.query(
      `CREATE TABLE "superseded_evidence" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "superseded_scorecard_id" uuid NOT NULL, "input_hash" text COLLATE "C" NOT NULL, "inputs" jsonb NOT NULL, "peer_values" jsonb NOT NULL, CONSTRAINT "superseded_evidence_once" UNIQUE ("jurisdiction_id", "superseded_scorecard_id"), CONSTRAINT "superseded_evidence_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "superseded_evidence_by_cycle" ON "superseded_evidence"  ("jurisdiction_id", "cycle_id") `);
    await runner.query(`ALTER TABLE "scorecard" ADD "stale_at" TIMESTAMP(3) WITH TIME ZONE`);
    await runner.query(
      `ALTER TABLE "correction" ADD CONSTRAINT "correction_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "correction" ADD CONSTRAINT "correction_proposed_by_id_fkey" FOREIGN KEY ("jurisdiction_id", "proposed_by_id") REFERENCES "account"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "correction" ADD CONSTRAINT "correction_decided_by_id_fkey" FOREIGN KEY ("jurisdiction_id", "decided_by_id") REFERENCES "account"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "correction_batch" ADD CONSTRAINT "correction_batch_correction_id_fkey" FOREIGN KEY ("jurisdiction_id", "correction_id") REFERENCES "correction"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "superseded_scorecard" ADD CONSTRAINT "superseded_scorecard_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "superseded_scorecard" ADD CONSTRAINT "superseded_scorecard_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "agency_id") REFERENCES "agency"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "superseded_scorecard" ADD CONSTRAINT "superseded_scorecard_correction_id_fkey" FOREIGN KEY ("jurisdiction_id", "correction_id") REFERENCES "correction"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "superseded_evidence" ADD CONSTRAINT "superseded_evidence_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "superseded_evidence" ADD CONSTRAINT "superseded_evidence_superseded_scorecard_id_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "superseded_scorecard_id", "agency_id") REFERENCES "superseded_scorecard"("jurisdiction_id","id","agency_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "superseded_evidence" DROP CONSTRAINT "superseded_evidence_superseded_scorecard_id_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "superseded_evidence" DROP CONSTRAINT "superseded_evidence_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "superseded_scorecard" DROP CONSTRAINT "superseded_scorecard_correction_id_fkey"`);
    await runner.query(`ALTER TABLE "superseded_scorecard" DROP CONSTRAINT "superseded_scorecard_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "superseded_scorecard" DROP CONSTRAINT "superseded_scorecard_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "correction_batch" DROP CONSTRAINT "correction_batch_correction_id_fkey"`);
    await runner.query(`ALTER TABLE "correction" DROP CONSTRAINT "correction_decided_by_id_fkey"`);
    await runner.query(`ALTER TABLE "correction" DROP CONSTRAINT "correction_proposed_by_id_fkey"`);
    await runner.query(`ALTER TABLE "correction" DROP CONSTRAINT "correction_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "scorecard" DROP COLUMN "stale_at"`);
    await runner.query(`DROP INDEX "public"."superseded_evidence_by_cycle"`);
    await runner.query(`DROP TABLE "superseded_evidence"`);
    await runner.query(`DROP INDEX "public"."superseded_scorecard_by_agency"`);
    await runner.query(`DROP INDEX "public"."superseded_scorecard_by_cycle"`);
    await runner.query(`DROP TABLE "superseded_scorecard"`);
    await runner.query(`DROP TABLE "correction_batch"`);
    await runner.query(`DROP INDEX "public"."correction_one_open"`);
    await runner.query(`DROP INDEX "public"."correction_by_cycle"`);
    await runner.query(`DROP TABLE "correction"`);
  }
}
