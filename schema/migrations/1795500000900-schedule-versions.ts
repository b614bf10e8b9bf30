import type { MigrationInterface, QueryRunner } from 'typeorm';

/** At most one version of a document waits for its day, and it has one. */
export class ScheduleVersions1795500000900 implements MigrationInterface {
  name = 'ScheduleVersions1795500000900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE UNIQUE INDEX "config_version_one_scheduled" ON "config_version" ("jurisdiction_id", "document_id") WHERE state = 'SCHEDULED'`,
    );
    await runner.query(
      `ALTER TABLE "config_version" ADD CONSTRAINT "config_version_scheduled_for_a_day" CHECK (state <> 'SCHEDULED' or valid_from is not null)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "config_version" DROP CONSTRAINT "config_version_scheduled_for_a_day"`);
    await runner.query(`DROP INDEX "public"."config_version_one_scheduled"`);
    await runner.query('drop function if exists auth.due_versions(date)');
    // the hash of what was installed no longer fits
    await runner.query("delete from auth.installed where name = 'row security'");
  }
}
