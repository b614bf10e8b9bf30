import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MoveCycles1795524482035 implements MigrationInterface {
  name = 'MoveCycles1795524482035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "cycle_move" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "simulation_id" uuid NOT NULL, "from_rubric_id" uuid NOT NULL, "from_grading_policy_id" uuid NOT NULL, "to_rubric_id" uuid NOT NULL, "to_grading_policy_id" uuid NOT NULL, "proposed_by_id" uuid NOT NULL, "decided_by_id" uuid, "state" text COLLATE "C" NOT NULL, "reason" text COLLATE "C" NOT NULL, "proposed_by_code" text COLLATE "C" NOT NULL, "proposed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "decided_by_code" text COLLATE "C", "decided_at" TIMESTAMP(3) WITH TIME ZONE, "return_reason" text COLLATE "C", "report_hash" text COLLATE "C" NOT NULL, "effect" jsonb NOT NULL, "dropped_marks" jsonb, "moved_at" TIMESTAMP(3) WITH TIME ZONE, "version" integer NOT NULL, CONSTRAINT "cycle_move_signs_a_hash" CHECK (report_hash ~ '^[0-9a-f]{64}$'), CONSTRAINT "cycle_move_somewhere" CHECK (from_rubric_id <> to_rubric_id or from_grading_policy_id <> to_grading_policy_id), CONSTRAINT "cycle_move_returned_with_reason" CHECK (state <> 'RETURNED' or return_reason is not null), CONSTRAINT "cycle_move_decided" CHECK (state not in ('MOVING','MOVED','RETURNED') or (decided_by_id is not null and decided_at is not null)), CONSTRAINT "cycle_move_four_eyes" CHECK (decided_by_id is null or decided_by_id <> proposed_by_id), CONSTRAINT "cycle_move_state_known" CHECK (state in ('PROPOSED','MOVING','MOVED','RETURNED','WITHDRAWN')), CONSTRAINT "cycle_move_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "cycle_move_by_cycle" ON "cycle_move"  ("jurisdiction_id", "cycle_id", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "cycle_move_one_open" ON "cycle_move"  ("jurisdiction_id", "cycle_id") WHERE state in ('PROPOSED','MOVING')`,
    );
    await runner.query(
      `ALTER TABLE "cycle_move" ADD CONSTRAINT "cycle_move_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cycle_move" ADD CONSTRAINT "cycle_move_simulation_id_fkey" FOREIGN KEY ("jurisdiction_id", "simulation_id") REFERENCES "simulation"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cycle_move" ADD CONSTRAINT "cycle_move_from_rubric_id_fkey" FOREIGN KEY ("jurisdiction_id", "from_rubric_id") REFERENCES "rubric"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cycle_move" ADD CONSTRAINT "cycle_move_from_grading_policy_id_fkey" FOREIGN KEY ("jurisdiction_id", "from_grading_policy_id") REFERENCES "grading_policy"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cycle_move" ADD CONSTRAINT "cycle_move_to_rubric_id_fkey" FOREIGN KEY ("jurisdiction_id", "to_rubric_id") REFERENCES "rubric"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cycle_move" ADD CONSTRAINT "cycle_move_to_grading_policy_id_fkey" FOREIGN KEY ("jurisdiction_id", "to_grading_policy_id") REFERENCES "grading_policy"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cycle_move" ADD CONSTRAINT "cycle_move_proposed_by_id_fkey" FOREIGN KEY ("jurisdiction_id", "proposed_by_id") REFERENCES "account"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cycle_move" ADD CONSTRAINT "cycle_move_decided_by_id_fkey" FOREIGN KEY ("jurisdiction_id", "decided_by_id") REFERENCES "account"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "cycle_move" DROP CONSTRAINT "cycle_move_decided_by_id_fkey"`);
    await runner.query(`ALTER TABLE "cycle_move" DROP CONSTRAINT "cycle_move_proposed_by_id_fkey"`);
    await runner.query(`ALTER TABLE "cycle_move" DROP CONSTRAINT "cycle_move_to_grading_policy_id_fkey"`);
    await runner.query(`ALTER TABLE "cycle_move" DROP CONSTRAINT "cycle_move_to_rubric_id_fkey"`);
    await runner.query(`ALTER TABLE "cycle_move" DROP CONSTRAINT "cycle_move_from_grading_policy_id_fkey"`);
    await runner.query(`ALTER TABLE "cycle_move" DROP CONSTRAINT "cycle_move_from_rubric_id_fkey"`);
    await runner.query(`ALTER TABLE "cycle_move" DROP CONSTRAINT "cycle_move_simulation_id_fkey"`);
    await runner.query(`ALTER TABLE "cycle_move" DROP CONSTRAINT "cycle_move_cycle_id_fkey"`);
    await runner.query(`DROP INDEX "public"."cycle_move_one_open"`);
    await runner.query(`DROP INDEX "public"."cycle_move_by_cycle"`);
    await runner.query(`DROP TABLE "cycle_move"`);
  }
}
