import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Confirmation and publication by two accounts, marks with what they are judged by, and the figures of a published cycle. */
export class ExtendCycle1795500000200 implements MigrationInterface {
  name = 'ExtendCycle1795500000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "cycle_statistic" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "category_id" uuid, "item_id" uuid, "indicator_id" uuid, "level" text COLLATE "C" NOT NULL, "code" text COLLATE "C" NOT NULL, "group_kind" text COLLATE "C" NOT NULL, "peer_group" text COLLATE "C", "agency_count" integer NOT NULL, "mean" bigint NOT NULL, "median" bigint NOT NULL, "lower_quartile" bigint, "upper_quartile" bigint, "minimum_others" integer NOT NULL, "quartile_others" integer NOT NULL, CONSTRAINT "cycle_statistic_quartiles_of_many" CHECK ((lower_quartile is null) = (upper_quartile is null) and (lower_quartile is null or agency_count > quartile_others)), CONSTRAINT "cycle_statistic_large_enough" CHECK (minimum_others >= 3 and agency_count > minimum_others), CONSTRAINT "cycle_statistic_group_known" CHECK (group_kind in ('ALL','PEER_GROUP') and (group_kind = 'PEER_GROUP') = (peer_group is not null)), CONSTRAINT "cycle_statistic_of_its_level" CHECK ((level = 'CATEGORY') = (category_id is not null) and (level = 'ITEM') = (item_id is not null) and (level = 'INDICATOR') = (indicator_id is not null)), CONSTRAINT "cycle_statistic_level_known" CHECK (level in ('TOTAL','CATEGORY','ITEM','INDICATOR')), CONSTRAINT "cycle_statistic_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "cycle_statistic_of_group_once" ON "cycle_statistic"  ("jurisdiction_id", "cycle_id", "level", "code", "peer_group") WHERE group_kind = 'PEER_GROUP'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "cycle_statistic_of_all_once" ON "cycle_statistic"  ("jurisdiction_id", "cycle_id", "level", "code") WHERE group_kind = 'ALL'`,
    );
    await runner.query(`ALTER TABLE "cycle" ADD "confirmed_by_id" uuid`);
    await runner.query(`ALTER TABLE "cycle" ADD "published_by_id" uuid`);
    await runner.query(`ALTER TABLE "cycle" ADD "marks_due_on" date`);
    await runner.query(`ALTER TABLE "cycle" ADD "confirmed_at" TIMESTAMP(3) WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "cycle" ADD "gaps_reason" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "cycle" ADD "return_reason" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "cycle" ADD "published_remark" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "mark" ADD "instructions" jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "mark" ADD "inputs" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE "mark" ADD "return_reason" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "mark" ADD "returned_at" TIMESTAMP(3) WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "mark" ADD "version" integer NOT NULL DEFAULT 1`);
    await runner.query(`ALTER TABLE "scorecard" ADD "published_rank" integer`);
    // rows of cycles that are open or over get what their rubric says; forced row security would hide them from their owner
    for (const table of ['cycle', 'mark', 'scorecard', 'indicator', 'grading_policy'])
      await runner.query(`ALTER TABLE "${table}" NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`UPDATE "mark" m SET instructions = jsonb_build_object(
        'fullMarks', round(i.full_marks / 10000.0, 4)::text, 'places', i.places, 'levels', coalesce(i.method->'levels', '[]'::jsonb),
        'evidenceRule', i.evidence_rule, 'legalBasis', CASE WHEN i.legal_basis IS NULL THEN NULL ELSE jsonb_build_object('zh', i.legal_basis, 'en', i.legal_basis_en) END)
      FROM "indicator" i WHERE i.jurisdiction_id = m.jurisdiction_id AND i.id = m.indicator_id`);
    await runner.query(`UPDATE "cycle" c SET marks_due_on = (SELECT (max(m.expires_at) AT TIME ZONE 'UTC' - interval '1 millisecond')::date FROM "mark" m
      WHERE m.jurisdiction_id = c.jurisdiction_id AND m.cycle_id = c.id)`);
    await runner.query(`UPDATE "scorecard" s SET published_rank = s.rank FROM "cycle" c JOIN "grading_policy" p ON p.jurisdiction_id = c.jurisdiction_id AND p.id = c.grading_policy_id
      WHERE c.jurisdiction_id = s.jurisdiction_id AND c.id = s.cycle_id AND p.is_rank_published`);
    for (const table of ['cycle', 'mark', 'scorecard', 'indicator', 'grading_policy'])
      await runner.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`);
    for (const column of ['instructions', 'inputs', 'version'])
      await runner.query(`ALTER TABLE "mark" ALTER COLUMN "${column}" DROP DEFAULT`);
    await runner.query(
      `ALTER TABLE "cycle" ADD CONSTRAINT "cycle_four_eyes" CHECK (published_by_id is null or (confirmed_by_id is not null and published_by_id <> confirmed_by_id))`,
    );
    await runner.query(
      `ALTER TABLE "mark" ADD CONSTRAINT "mark_returned_has_reason" CHECK ((returned_at is null) = (return_reason is null))`,
    );
    await runner.query(
      `ALTER TABLE "cycle" ADD CONSTRAINT "cycle_confirmed_by_id_fkey" FOREIGN KEY ("jurisdiction_id", "confirmed_by_id") REFERENCES "account"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cycle" ADD CONSTRAINT "cycle_published_by_id_fkey" FOREIGN KEY ("jurisdiction_id", "published_by_id") REFERENCES "account"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cycle_statistic" ADD CONSTRAINT "cycle_statistic_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cycle_statistic" ADD CONSTRAINT "cycle_statistic_category_id_fkey" FOREIGN KEY ("jurisdiction_id", "category_id") REFERENCES "category"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cycle_statistic" ADD CONSTRAINT "cycle_statistic_item_id_fkey" FOREIGN KEY ("jurisdiction_id", "item_id") REFERENCES "item"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cycle_statistic" ADD CONSTRAINT "cycle_statistic_indicator_id_fkey" FOREIGN KEY ("jurisdiction_id", "indicator_id") REFERENCES "indicator"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "cycle_statistic" DROP CONSTRAINT "cycle_statistic_indicator_id_fkey"`);
    await runner.query(`ALTER TABLE "cycle_statistic" DROP CONSTRAINT "cycle_statistic_item_id_fkey"`);
    await runner.query(`ALTER TABLE "cycle_statistic" DROP CONSTRAINT "cycle_statistic_category_id_fkey"`);
    await runner.query(`ALTER TABLE "cycle_statistic" DROP CONSTRAINT "cycle_statistic_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "cycle" DROP CONSTRAINT "cycle_published_by_id_fkey"`);
    await runner.query(`ALTER TABLE "cycle" DROP CONSTRAINT "cycle_confirmed_by_id_fkey"`);
    await runner.query(`ALTER TABLE "mark" DROP CONSTRAINT "mark_returned_has_reason"`);
    await runner.query(`ALTER TABLE "cycle" DROP CONSTRAINT "cycle_four_eyes"`);
    await runner.query(`ALTER TABLE "scorecard" DROP COLUMN "published_rank"`);
    await runner.query(`ALTER TABLE "mark" DROP COLUMN "version"`);
    await runner.query(`ALTER TABLE "mark" DROP COLUMN "returned_at"`);
    await runner.query(`ALTER TABLE "mark" DROP COLUMN "return_reason"`);
    await runner.query(`ALTER TABLE "mark" DROP COLUMN "inputs"`);
    await runner.query(`ALTER TABLE "mark" DROP COLUMN "instructions"`);
    await runner.query(`ALTER TABLE "cycle" DROP COLUMN "published_remark"`);
    await runner.query(`ALTER TABLE "cycle" DROP COLUMN "return_reason"`);
    await runner.query(`ALTER TABLE "cycle" DROP COLUMN "gaps_reason"`);
    await runner.query(`ALTER TABLE "cycle" DROP COLUMN "confirmed_at"`);
    await runner.query(`ALTER TABLE "cycle" DROP COLUMN "marks_due_on"`);
    await runner.query(`ALTER TABLE "cycle" DROP COLUMN "published_by_id"`);
    await runner.query(`ALTER TABLE "cycle" DROP COLUMN "confirmed_by_id"`);
    await runner.query(`DROP INDEX "public"."cycle_statistic_of_all_once"`);
    await runner.query(`DROP INDEX "public"."cycle_statistic_of_group_once"`);
    await runner.query(`DROP TABLE "cycle_statistic"`);
  }
}
