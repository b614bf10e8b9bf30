import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the tables rest on: exclusion constraints over ids and days, and the schema of sign-in. */
export class PrepareDatabase1795400000000 implements MigrationInterface {
  name = 'PrepareDatabase1795400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists btree_gist');
    await runner.query('create schema auth');
    await runner.query('create table auth.installed (name text primary key, hash text not null)');
    await runner.query(
      'create table auth.sign_in_name (name text collate "C" primary key, jurisdiction_id uuid not null, account_id uuid not null, unique (jurisdiction_id, account_id))',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema auth cascade');
  }
}
