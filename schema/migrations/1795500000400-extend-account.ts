import type { MigrationInterface, QueryRunner } from 'typeorm';

const text = 'text COLLATE "C"';
const instant = 'TIMESTAMP(3) WITH TIME ZONE';
const jurisdiction = '"jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL';
const reference = (table: string, column: string, target: string): string =>
  `ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${column}_fkey" FOREIGN KEY ("jurisdiction_id", "${column}") REFERENCES "${target}"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`;
const separation = `USING gist (jurisdiction_id WITH =, account_id WITH =, separation WITH <>, daterange(valid_from, valid_to, '[)') WITH &&)`;
const roleKnown = `role in ('DEPARTMENT','APPROVER','REVIEWER','AGENCY','ANALYST','SYSTEM','SECURITY','AUDIT')`;

/** Invitations and links, requests for grants and how grants end, devices and step-up of sessions, and the count of unknown names. */
export class ExtendAccount1795500000400 implements MigrationInterface {
  name = 'ExtendAccount1795500000400';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [...this.accounts(), ...this.requests(), ...this.grants(), ...this.sessions()];
    for (const statement of statements) await runner.query(statement);
  }

  /** Defaults stay only as long as they are needed: accounts that are there already were activated. */
  private accounts(): string[] {
    return [
      `ALTER TABLE "account" ADD "state_reason" ${text}, ADD "activated_at" ${instant} DEFAULT now(), ADD "changed_at" ${instant} NOT NULL DEFAULT now(), ADD "version" integer NOT NULL DEFAULT 1`,
      'ALTER TABLE "account" ALTER "activated_at" DROP DEFAULT, ALTER "changed_at" DROP DEFAULT, ALTER "version" DROP DEFAULT',
      'ALTER TABLE "account" DROP CONSTRAINT "account_state_known"',
      `ALTER TABLE "account" ADD CONSTRAINT "account_state_known" CHECK (state in ('INVITED','ACTIVE','DISABLED'))`,
      `CREATE TABLE "account_link" (${jurisdiction}, "account_id" uuid NOT NULL, "purpose" ${text} NOT NULL, "token_hash" ${text} NOT NULL, "created_at" ${instant} NOT NULL, "expires_at" ${instant} NOT NULL, "used_at" ${instant}, "ended_at" ${instant}, CONSTRAINT "account_link_purpose_known" CHECK (purpose in ('INVITATION','RESET')), CONSTRAINT "account_link_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
      'CREATE INDEX "account_link_by_account" ON "account_link"  ("jurisdiction_id", "account_id") ',
      'CREATE INDEX "account_link_by_hash" ON "account_link"  ("token_hash") ',
      reference('account_link', 'account_id', 'account'),
      `CREATE TABLE auth.unknown_name (name_hash ${text} PRIMARY KEY, failures int NOT NULL, locked_until timestamptz, last_at timestamptz NOT NULL)`,
      'CREATE INDEX unknown_name_by_time ON auth.unknown_name (last_at)',
    ];
  }

  private requests(): string[] {
    const columns = `"account_id" uuid NOT NULL, "requested_agency_id" uuid, "requested_by_id" uuid NOT NULL, "decided_by_id" uuid, "role" ${text} NOT NULL, "valid_from" date NOT NULL, "valid_to" date, "reason" ${text} NOT NULL, "state" ${text} NOT NULL, "requested_at" ${instant} NOT NULL, "decided_at" ${instant}, "decision_reason" ${text}, "version" integer NOT NULL`;
    const checks = {
      grant_request_role_known: roleKnown,
      grant_request_state_known: `state in ('PENDING','GIVEN','REFUSED')`,
      grant_request_scope: `(role in ('AGENCY','REVIEWER')) = (requested_agency_id is not null)`,
      grant_request_days: 'valid_to is null or valid_to > valid_from',
      grant_request_four_eyes: 'decided_by_id is null or (decided_by_id <> requested_by_id and decided_by_id <> account_id)',
      grant_request_decided: `(state = 'PENDING') = (decided_by_id is null) and (state = 'PENDING') = (decided_at is null)`,
      grant_request_refused_with_reason: `state <> 'REFUSED' or decision_reason is not null`,
    };
    const constraints = Object.entries(checks).map(([name, check]) => `CONSTRAINT "${name}" CHECK (${check})`);
    return [
      `CREATE TABLE "grant_request" (${jurisdiction}, ${columns}, ${constraints.join(', ')}, CONSTRAINT "grant_request_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
      'CREATE INDEX "grant_request_by_requester" ON "grant_request"  ("jurisdiction_id", "requested_by_id", "id") ',
      'CREATE INDEX "grant_request_by_account" ON "grant_request"  ("jurisdiction_id", "account_id", "id") ',
      'CREATE INDEX "grant_request_by_state" ON "grant_request"  ("jurisdiction_id", "state", "id") ',
      reference('grant_request', 'account_id', 'account'),
      reference('grant_request', 'requested_agency_id', 'agency'),
      reference('grant_request', 'requested_by_id', 'account'),
      reference('grant_request', 'decided_by_id', 'account'),
    ];
  }

  private grants(): string[] {
    return [
      `ALTER TABLE "role_grant" ADD "given_at" ${instant}, ADD "ended_at" ${instant}, ADD "end_reason" ${text}, ADD "given_by_id" uuid, ADD "ended_by_id" uuid, ADD "request_id" uuid`,
      'ALTER TABLE "role_grant" ADD CONSTRAINT "grant_ended_with_reason" CHECK ((ended_at is null) = (ended_by_id is null) and (ended_at is null) = (end_reason is null))',
      'ALTER TABLE "role_grant" ADD CONSTRAINT "grant_of_request" UNIQUE ("jurisdiction_id", "request_id")',
      'ALTER TABLE "role_grant" DROP CONSTRAINT "grant_separation_of_powers"',
      `ALTER TABLE "role_grant" ADD CONSTRAINT "grant_separation_of_powers" EXCLUDE ${separation} WHERE (ended_at is null)`,
      reference('role_grant', 'given_by_id', 'account'),
      reference('role_grant', 'ended_by_id', 'account'),
      reference('role_grant', 'request_id', 'grant_request'),
    ];
  }

  private sessions(): string[] {
    return [`ALTER TABLE "session" ADD "device" ${text}, ADD "stepped_up_at" ${instant}`];
  }

  async down(runner: QueryRunner): Promise<void> {
    const statements = [
      'ALTER TABLE "session" DROP "stepped_up_at", DROP "device"',
      'ALTER TABLE "role_grant" DROP CONSTRAINT "grant_separation_of_powers"',
      `ALTER TABLE "role_grant" ADD CONSTRAINT "grant_separation_of_powers" EXCLUDE ${separation}`,
      'ALTER TABLE "role_grant" DROP CONSTRAINT "grant_of_request", DROP CONSTRAINT "grant_ended_with_reason"',
      'ALTER TABLE "role_grant" DROP "request_id", DROP "ended_by_id", DROP "given_by_id", DROP "end_reason", DROP "ended_at", DROP "given_at"',
      'DROP TABLE "grant_request"',
      'DROP TABLE auth.unknown_name',
      'DROP TABLE "account_link"',
      'ALTER TABLE "account" DROP CONSTRAINT "account_state_known"',
      `ALTER TABLE "account" ADD CONSTRAINT "account_state_known" CHECK (state in ('ACTIVE','DISABLED'))`,
      'ALTER TABLE "account" DROP "version", DROP "changed_at", DROP "activated_at", DROP "state_reason"',
    ];
    for (const statement of statements) await runner.query(statement);
  }
}
