import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['category_score', 'evaluation_input', 'item_score'];

/**
 * Removing a scorecard asks for what belongs to it. Before the first statistics of a table were taken, that walked all rows of the cycle
 * for each scorecard, because the narrower index looked as good as the right one.
 */
export class WidenResultIndexes1795500000510 implements MigrationInterface {
  name = 'WidenResultIndexes1795500000510';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`DROP INDEX "${table}_by_cycle"`);
      await runner.query(`CREATE INDEX "${table}_by_cycle" ON "${table}" ("jurisdiction_id", "cycle_id", "scorecard_id")`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`DROP INDEX "${table}_by_cycle"`);
      await runner.query(`CREATE INDEX "${table}_by_cycle" ON "${table}" ("jurisdiction_id", "cycle_id")`);
    }
  }
}
