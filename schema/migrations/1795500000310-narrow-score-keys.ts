import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agency and cycle of a result are those of its scorecard: one key says so, in the place of three. */
export class NarrowScoreKeys1795500000310 implements MigrationInterface {
  name = 'NarrowScoreKeys1795500000310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "category_score" DROP CONSTRAINT "category_score_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "category_score" DROP CONSTRAINT "category_score_scorecard_id_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "evaluation_input" DROP CONSTRAINT "evaluation_input_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "evaluation_input" DROP CONSTRAINT "evaluation_input_scorecard_id_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "item_score" DROP CONSTRAINT "item_score_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "item_score" DROP CONSTRAINT "item_score_scorecard_id_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "score" DROP CONSTRAINT "score_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "score" DROP CONSTRAINT "score_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "score" DROP CONSTRAINT "score_scorecard_id_agency_id_fkey"`);
    await runner.query(
      `ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_of_cycle" UNIQUE ("jurisdiction_id", "agency_id", "cycle_id", "id")`,
    );
    await runner.query(
      `ALTER TABLE "category_score" ADD CONSTRAINT "category_score_scorecard_id_agency_id_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "scorecard_id", "agency_id", "cycle_id") REFERENCES "scorecard"("jurisdiction_id","id","agency_id","cycle_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "evaluation_input" ADD CONSTRAINT "evaluation_input_scorecard_id_agency_id_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "scorecard_id", "agency_id", "cycle_id") REFERENCES "scorecard"("jurisdiction_id","id","agency_id","cycle_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "item_score" ADD CONSTRAINT "item_score_scorecard_id_agency_id_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "scorecard_id", "agency_id", "cycle_id") REFERENCES "scorecard"("jurisdiction_id","id","agency_id","cycle_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "score" ADD CONSTRAINT "score_scorecard_id_agency_id_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "scorecard_id", "agency_id", "cycle_id") REFERENCES "scorecard"("jurisdiction_id","id","agency_id","cycle_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "score" DROP CONSTRAINT "score_scorecard_id_agency_id_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "item_score" DROP CONSTRAINT "item_score_scorecard_id_agency_id_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "evaluation_input" DROP CONSTRAINT "evaluation_input_scorecard_id_agency_id_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "category_score" DROP CONSTRAINT "category_score_scorecard_id_agency_id_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "scorecard" DROP CONSTRAINT "scorecard_of_cycle"`);
    await runner.query(
      `ALTER TABLE "score" ADD CONSTRAINT "score_scorecard_id_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "scorecard_id", "agency_id") REFERENCES "scorecard"("jurisdiction_id","id","agency_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "score" ADD CONSTRAINT "score_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "score" ADD CONSTRAINT "score_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "agency_id") REFERENCES "agency"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "item_score" ADD CONSTRAINT "item_score_scorecard_id_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "scorecard_id", "agency_id") REFERENCES "scorecard"("jurisdiction_id","id","agency_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "item_score" ADD CONSTRAINT "item_score_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "evaluation_input" ADD CONSTRAINT "evaluation_input_scorecard_id_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "scorecard_id", "agency_id") REFERENCES "scorecard"("jurisdiction_id","id","agency_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "evaluation_input" ADD CONSTRAINT "evaluation_input_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "category_score" ADD CONSTRAINT "category_score_scorecard_id_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "scorecard_id", "agency_id") REFERENCES "scorecard"("jurisdiction_id","id","agency_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "category_score" ADD CONSTRAINT "category_score_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }
}
