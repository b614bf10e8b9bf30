import type { MigrationInterface, QueryRunner } from 'typeorm';

const publicState = `case when state in ('CALCULATED','CONFIRMED') then 'OPEN' else state end`;
const openMarks = `(state in ('OPEN','CALCULATED'))`;

/** Both follow from the state, whoever writes it; the constraints say that no trigger was left out. */
const follow = `create function auth.follow_cycle_state() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    new.public_state := case when new.state in ('CALCULATED','CONFIRMED') then 'OPEN' else new.state end;
    new.has_open_marks := new.state in ('OPEN','CALCULATED');
    return new;
  end $$`;
const trigger = `create trigger cycle_state_followed before insert or update on cycle for each row execute function auth.follow_cycle_state()`;

/** How often results are worked out and confirmed before they are published is not for those who are judged: they read another column. */
export class HideWorkOnResults1795500000600 implements MigrationInterface {
  name = 'HideWorkOnResults1795500000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "cycle" ADD "public_state" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "cycle" ADD "has_open_marks" boolean`);
    // rewritten, not updated: row security may bind the owner, who would then update nothing
    await runner.query(`ALTER TABLE "cycle" ALTER COLUMN "public_state" TYPE text COLLATE "C" USING ${publicState}`);
    await runner.query(`ALTER TABLE "cycle" ALTER COLUMN "has_open_marks" TYPE boolean USING ${openMarks}`);
    await runner.query(follow);
    await runner.query(trigger);
    await runner.query(`ALTER TABLE "cycle" ALTER COLUMN "public_state" SET NOT NULL`);
    await runner.query(`ALTER TABLE "cycle" ALTER COLUMN "has_open_marks" SET NOT NULL`);
    await runner.query(`ALTER TABLE "cycle" ADD CONSTRAINT "cycle_public_state_follows" CHECK (public_state = ${publicState})`);
    await runner.query(`ALTER TABLE "cycle" ADD CONSTRAINT "cycle_open_marks_follow" CHECK (has_open_marks = ${openMarks})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "cycle" DROP CONSTRAINT "cycle_open_marks_follow"`);
    await runner.query(`ALTER TABLE "cycle" DROP CONSTRAINT "cycle_public_state_follows"`);
    await runner.query(`DROP TRIGGER cycle_state_followed ON "cycle"`);
    await runner.query(`DROP FUNCTION auth.follow_cycle_state()`);
    await runner.query(`ALTER TABLE "cycle" DROP COLUMN "has_open_marks"`);
    await runner.query(`ALTER TABLE "cycle" DROP COLUMN "public_state"`);
  }
}
