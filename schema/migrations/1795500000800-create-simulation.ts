import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a version would have done to everyone, as it was worked out and signed. */
export class CreateSimulation1795500000800 implements MigrationInterface {
  name = 'CreateSimulation1795500000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "simulation" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "version_id" uuid NOT NULL, "counterpart_id" uuid, "cycle_id" uuid NOT NULL, "asked_by_id" uuid NOT NULL, "asked_by_code" text COLLATE "C" NOT NULL, "content_hash" text COLLATE "C" NOT NULL, "assumption" text COLLATE "C" NOT NULL, "read_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "source_hash" text COLLATE "C" NOT NULL, "agency_count" integer NOT NULL, "moved_count" integer NOT NULL, "grades_up" integer NOT NULL, "grades_down" integer NOT NULL, "indicator_count" integer NOT NULL, "covered_count" integer NOT NULL, "report" jsonb NOT NULL, "report_hash" text COLLATE "C" NOT NULL, CONSTRAINT "simulation_hashes_are_sha256" CHECK (report_hash ~ '^[0-9a-f]{64}$' and source_hash ~ '^[0-9a-f]{64}$' and content_hash ~ '^[0-9a-f]{64}$'), CONSTRAINT "simulation_assumption_known" CHECK (assumption in ('LEAVE_OUT','PEER_MEDIAN','BEST_AND_WORST')), CONSTRAINT "simulation_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "simulation_by_version" ON "simulation"  ("jurisdiction_id", "version_id", "id") `);
    await runner.query(
      `CREATE TABLE "simulated_scorecard" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "simulation_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "total_before" bigint, "total_after" bigint, "total_best" bigint, "shift" bigint, "grade_before" text COLLATE "C", "grade_after" text COLLATE "C", "grade_best" text COLLATE "C", "grade_without_quota" text COLLATE "C", "rank_before" integer, "rank_after" integer, "peer_group_before" text COLLATE "C", "peer_group_after" text COLLATE "C", CONSTRAINT "simulated_scorecard_once" UNIQUE ("jurisdiction_id", "simulation_id", "agency_id"), CONSTRAINT "simulated_scorecard_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "simulated_scorecard_by_shift" ON "simulated_scorecard"  ("jurisdiction_id", "simulation_id", "shift", "id") `,
    );
    await runner.query(
      `ALTER TABLE "simulation" ADD CONSTRAINT "simulation_version_id_fkey" FOREIGN KEY ("jurisdiction_id", "version_id") REFERENCES "config_version"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "simulation" ADD CONSTRAINT "simulation_counterpart_id_fkey" FOREIGN KEY ("jurisdiction_id", "counterpart_id") REFERENCES "config_version"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "simulation" ADD CONSTRAINT "simulation_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "simulation" ADD CONSTRAINT "simulation_asked_by_id_fkey" FOREIGN KEY ("jurisdiction_id", "asked_by_id") REFERENCES "account"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "simulated_scorecard" ADD CONSTRAINT "simulated_scorecard_simulation_id_fkey" FOREIGN KEY ("jurisdiction_id", "simulation_id") REFERENCES "simulation"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "simulated_scorecard" ADD CONSTRAINT "simulated_scorecard_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "agency_id") REFERENCES "agency"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "simulated_scorecard" DROP CONSTRAINT "simulated_scorecard_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "simulated_scorecard" DROP CONSTRAINT "simulated_scorecard_simulation_id_fkey"`);
    await runner.query(`ALTER TABLE "simulation" DROP CONSTRAINT "simulation_asked_by_id_fkey"`);
    await runner.query(`ALTER TABLE "simulation" DROP CONSTRAINT "simulation_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "simulation" DROP CONSTRAINT "simulation_counterpart_id_fkey"`);
    await runner.query(`ALTER TABLE "simulation" DROP CONSTRAINT "simulation_version_id_fkey"`);
    await runner.query(`DROP INDEX "public"."simulated_scorecard_by_shift"`);
    await runner.query(`DROP TABLE "simulated_scorecard"`);
    await runner.query(`DROP INDEX "public"."simulation_by_version"`);
    await runner.query(`DROP TABLE "simulation"`);
  }
}
