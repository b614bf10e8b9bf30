import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts that several people edit, versions that are withdrawn, and versions that restore an earlier one. */
export class ExtendConfiguration1795500000700 implements MigrationInterface {
  name = 'ExtendConfiguration1795500000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "config_version" ADD "restored_from_id" uuid`);
    await runner.query(`ALTER TABLE "config_version" ADD "editor_ids" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE "config_version" ADD "withdraw_reason" text COLLATE "C"`);
    // until now a content was written by its author alone; forced row security would hide the rows from their owner
    await runner.query(`ALTER TABLE "config_version" NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`UPDATE "config_version" SET editor_ids = jsonb_build_array(author_id::text)`);
    await runner.query(`ALTER TABLE "config_version" FORCE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE "config_version" ALTER COLUMN "editor_ids" DROP DEFAULT`);
    await runner.query(
      `ALTER TABLE "config_version" ADD CONSTRAINT "config_version_author_among_editors" CHECK (jsonb_exists(editor_ids, author_id::text))`,
    );
    await runner.query(
      `ALTER TABLE "config_version" ADD CONSTRAINT "config_version_approved_by_no_editor" CHECK (approver_id is null or not jsonb_exists(editor_ids, approver_id::text))`,
    );
    await runner.query(
      `ALTER TABLE "config_version" ADD CONSTRAINT "config_version_withdrawn_with_reason" CHECK (state <> 'WITHDRAWN' or withdraw_reason is not null)`,
    );
    await runner.query(
      `ALTER TABLE "config_version" ADD CONSTRAINT "config_version_restored_from_id_fkey" FOREIGN KEY ("jurisdiction_id", "restored_from_id") REFERENCES "config_version"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const constraint of ['restored_from_id_fkey', 'withdrawn_with_reason', 'approved_by_no_editor', 'author_among_editors'])
      await runner.query(`ALTER TABLE "config_version" DROP CONSTRAINT "config_version_${constraint}"`);
    for (const column of ['withdraw_reason', 'editor_ids', 'restored_from_id'])
      await runner.query(`ALTER TABLE "config_version" DROP COLUMN "${column}"`);
  }
}
