import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFoundation1795468759863 implements MigrationInterface {
  name = 'CreateFoundation1795468759863';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "account" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, "state" text COLLATE "C" NOT NULL, "failed_sign_ins" integer NOT NULL, "locked_until" TIMESTAMP(3) WITH TIME ZONE, "password_hash" text COLLATE "C", CONSTRAINT "account_code_once" UNIQUE ("jurisdiction_id", "code"), CONSTRAINT "account_state_known" CHECK (state in ('ACTIVE','DISABLED')), CONSTRAINT "account_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "administrative_level" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, "position" integer NOT NULL, CONSTRAINT "administrative_level_code_once" UNIQUE ("jurisdiction_id", "code"), CONSTRAINT "administrative_level_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "sector" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, "position" integer NOT NULL, CONSTRAINT "sector_code_once" UNIQUE ("jurisdiction_id", "code"), CONSTRAINT "sector_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "agency" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, "sort_key" text COLLATE "C" NOT NULL, "sector" text COLLATE "C" NOT NULL, "administrative_level" text COLLATE "C" NOT NULL, "place" text COLLATE "C", "parent_id" uuid, CONSTRAINT "agency_code_once" UNIQUE ("jurisdiction_id", "code"), CONSTRAINT "agency_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "agency_by_parent" ON "agency"  ("jurisdiction_id", "parent_id") `);
    await runner.query(`CREATE INDEX "agency_by_sort_key" ON "agency"  ("jurisdiction_id", "sort_key", "id") `);
    await runner.query(
      `CREATE TABLE "role_grant" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "account_id" uuid NOT NULL, "agency_id" uuid, "role" text COLLATE "C" NOT NULL, "valid_from" date NOT NULL, "valid_to" date, "separation" integer NOT NULL, CONSTRAINT "grant_days" CHECK (valid_to is null or valid_to > valid_from), CONSTRAINT "grant_scope" CHECK ((role in ('AGENCY','REVIEWER')) = (agency_id is not null)), CONSTRAINT "grant_separation_is_of_role" CHECK (separation = case role when 'SYSTEM' then 1 when 'SECURITY' then 2 when 'AUDIT' then 3 else 0 end), CONSTRAINT "grant_role_known" CHECK (role in ('DEPARTMENT','APPROVER','REVIEWER','AGENCY','ANALYST','SYSTEM','SECURITY','AUDIT')), CONSTRAINT "grant_separation_of_powers" EXCLUDE USING gist (jurisdiction_id WITH =, account_id WITH =, separation WITH <>, daterange(valid_from, valid_to, '[)') WITH &&), CONSTRAINT "role_grant_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "grant_by_account" ON "role_grant"  ("jurisdiction_id", "account_id") `);
    await runner.query(
      `CREATE TABLE "access_token" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "account_id" uuid NOT NULL, "grant_id" uuid NOT NULL, "token_hash" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "access_token_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "access_token_by_account" ON "access_token"  ("jurisdiction_id", "account_id") `);
    await runner.query(`CREATE INDEX "access_token_by_hash" ON "access_token"  ("token_hash") `);
    await runner.query(
      `CREATE TABLE "session" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "account_id" uuid NOT NULL, "grant_id" uuid NOT NULL, "token_hash" text COLLATE "C" NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "session_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "session_by_account" ON "session"  ("jurisdiction_id", "account_id") `);
    await runner.query(`CREATE INDEX "session_by_hash" ON "session"  ("token_hash") `);
    await runner.query(
      `CREATE TABLE "alliance" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, "sort_key" text COLLATE "C" NOT NULL, CONSTRAINT "alliance_code_once" UNIQUE ("jurisdiction_id", "code"), CONSTRAINT "alliance_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "alliance_basis" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "alliance_id" uuid NOT NULL, "basis" text COLLATE "C" NOT NULL, CONSTRAINT "alliance_basis_once" UNIQUE ("jurisdiction_id", "alliance_id", "basis"), CONSTRAINT "alliance_basis_known" CHECK (basis in ('SIMILAR_FIELD','ADJACENT_PLACE','COMPLEMENTARY_STRENGTHS')), CONSTRAINT "alliance_basis_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "alliance_membership" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "alliance_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "valid_from" date NOT NULL, "valid_to" date, CONSTRAINT "alliance_membership_days" CHECK (valid_to is null or valid_to > valid_from), CONSTRAINT "alliance_membership_one_a_day" EXCLUDE USING gist (jurisdiction_id WITH =, agency_id WITH =, daterange(valid_from, valid_to, '[)') WITH &&), CONSTRAINT "alliance_membership_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE INDEX "alliance_membership_by_alliance" ON "alliance_membership"  ("jurisdiction_id", "alliance_id", "id") `,
    );
    await runner.query(
      `CREATE TABLE "audit_entry" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "account_id" uuid, "account_code" text COLLATE "C" NOT NULL, "role" text COLLATE "C" NOT NULL, "action" text COLLATE "C" NOT NULL, "outcome" text COLLATE "C" NOT NULL, "subject_type" text COLLATE "C", "subject_id" text COLLATE "C", "reason" text COLLATE "C", "before" jsonb, "after" jsonb, "request_id" text COLLATE "C" NOT NULL, "occurred_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "audit_entry_outcome_known" CHECK (outcome in ('COMMITTED','DENIED')), CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "audit_entry_by_request" ON "audit_entry"  ("jurisdiction_id", "request_id") `);
    await runner.query(
      `CREATE TABLE "idempotency_key" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "account_id" uuid NOT NULL, "command" text COLLATE "C" NOT NULL, "key" text COLLATE "C" NOT NULL, "input_hash" text COLLATE "C" NOT NULL, "answer" jsonb NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "idempotency_key_once" UNIQUE ("jurisdiction_id", "account_id", "command", "key"), CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "config_document" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "kind" text COLLATE "C" NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, CONSTRAINT "config_document_code_once" UNIQUE ("jurisdiction_id", "kind", "code"), CONSTRAINT "config_document_kind_known" CHECK (kind in ('RUBRIC','GRADING_POLICY')), CONSTRAINT "config_document_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "config_version" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "document_id" uuid NOT NULL, "author_id" uuid NOT NULL, "approver_id" uuid, "number" integer NOT NULL, "label" text COLLATE "C" NOT NULL, "content" jsonb NOT NULL, "content_hash" text COLLATE "C" NOT NULL, "state" text COLLATE "C" NOT NULL, "check_report" jsonb, "check_report_hash" text COLLATE "C", "simulation_report_hash" text COLLATE "C", "approved_content_hash" text COLLATE "C", "approved_check_hash" text COLLATE "C", "approved_simulation_hash" text COLLATE "C", "submitted_at" TIMESTAMP(3) WITH TIME ZONE, "approved_at" TIMESTAMP(3) WITH TIME ZONE, "return_reason" text COLLATE "C", "valid_from" date, "valid_to" date, "version" integer NOT NULL, CONSTRAINT "config_version_label_once" UNIQUE ("jurisdiction_id", "document_id", "label"), CONSTRAINT "config_version_number_once" UNIQUE ("jurisdiction_id", "document_id", "number"), CONSTRAINT "config_version_days" CHECK (valid_to is null or valid_from is null or valid_to > valid_from), CONSTRAINT "config_version_returned_with_reason" CHECK (state <> 'RETURNED' or return_reason is not null), CONSTRAINT "config_version_approval_signed" CHECK (state not in ('APPROVED','SCHEDULED','IN_FORCE','SUPERSEDED','REVOKED') or (approver_id is not null and approved_at is not null and check_report_hash is not null and approved_content_hash is not distinct from content_hash and approved_check_hash is not distinct from check_report_hash and approved_simulation_hash is not distinct from simulation_report_hash)), CONSTRAINT "config_version_four_eyes" CHECK (approver_id is null or approver_id <> author_id), CONSTRAINT "config_version_state_known" CHECK (state in ('DRAFT','CHECKED','SIMULATED','SUBMITTED','APPROVED','RETURNED','SCHEDULED','IN_FORCE','SUPERSEDED','WITHDRAWN','REVOKED')), CONSTRAINT "config_version_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "config_version_one_in_force" ON "config_version"  ("jurisdiction_id", "document_id") WHERE state = 'IN_FORCE'`,
    );
    await runner.query(
      `CREATE TABLE "grading_policy" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "config_version_id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, "version" text COLLATE "C" NOT NULL, "state" text COLLATE "C" NOT NULL, "conditions" jsonb NOT NULL, "quotas" jsonb NOT NULL, "is_rank_published" boolean NOT NULL, CONSTRAINT "grading_policy_of_version" UNIQUE ("jurisdiction_id", "config_version_id"), CONSTRAINT "grading_policy_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "rubric" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "config_version_id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, "version" text COLLATE "C" NOT NULL, "state" text COLLATE "C" NOT NULL, "not_applicable" text COLLATE "C" NOT NULL, "places" integer NOT NULL, "full_marks" bigint NOT NULL, CONSTRAINT "rubric_of_version" UNIQUE ("jurisdiction_id", "config_version_id"), CONSTRAINT "rubric_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "cycle" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "rubric_id" uuid NOT NULL, "grading_policy_id" uuid NOT NULL, "previous_id" uuid, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, "state" text COLLATE "C" NOT NULL, "starts_on" date NOT NULL, "ends_on" date NOT NULL, "data_through" date NOT NULL, "published_on" date, "notice_ends_on" date, "evaluated_at" TIMESTAMP(3) WITH TIME ZONE, "version" integer NOT NULL, CONSTRAINT "cycle_code_once" UNIQUE ("jurisdiction_id", "code"), CONSTRAINT "cycle_published_has_day" CHECK (state not in ('PUBLISHED','FINAL') or published_on is not null), CONSTRAINT "cycle_days" CHECK (ends_on > starts_on and data_through between starts_on and ends_on), CONSTRAINT "cycle_state_known" CHECK (state in ('DRAFT','OPEN','CALCULATED','CONFIRMED','PUBLISHED','FINAL')), CONSTRAINT "cycle_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "participation" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "kind" text COLLATE "C" NOT NULL, CONSTRAINT "participation_once" UNIQUE ("jurisdiction_id", "cycle_id", "agency_id"), CONSTRAINT "participation_kind_known" CHECK (kind in ('ASSESSED','REVIEWING','BOTH')), CONSTRAINT "participation_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "participation_by_agency" ON "participation"  ("jurisdiction_id", "agency_id", "id") `);
    await runner.query(
      `CREATE TABLE "data_element" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, "unit" text COLLATE "C" NOT NULL, "places" integer NOT NULL, "period" text COLLATE "C" NOT NULL, "aggregation" text COLLATE "C" NOT NULL, CONSTRAINT "data_element_code_once" UNIQUE ("jurisdiction_id", "code"), CONSTRAINT "data_element_aggregation_known" CHECK (aggregation in ('SUM','LAST','MEAN','MIN','MAX')), CONSTRAINT "data_element_period_known" CHECK (period in ('MONTH','QUARTER','HALF_YEAR','YEAR')), CONSTRAINT "data_element_places" CHECK (places between 0 and 4), CONSTRAINT "data_element_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "fact" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "agency_id" uuid NOT NULL, "data_element_id" uuid NOT NULL, "period" text COLLATE "C" NOT NULL, "value" bigint NOT NULL, "source" text COLLATE "C" NOT NULL, "recorded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "reason" text COLLATE "C", "supersedes_id" uuid, CONSTRAINT "fact_superseded_once" UNIQUE ("jurisdiction_id", "supersedes_id"), CONSTRAINT "fact_of_agency" UNIQUE ("jurisdiction_id", "agency_id", "id"), CONSTRAINT "fact_value_is_a_number" CHECK (value > -9007199254740992 and value < 9007199254740992), CONSTRAINT "fact_correction_has_reason" CHECK (supersedes_id is null or reason is not null), CONSTRAINT "fact_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "fact_by_period" ON "fact"  ("jurisdiction_id", "period", "agency_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "fact_first_once" ON "fact"  ("jurisdiction_id", "agency_id", "data_element_id", "period") WHERE supersedes_id is null`,
    );
    await runner.query(
      `CREATE TABLE "reporting_duty" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "agency_id" uuid NOT NULL, "data_element_id" uuid NOT NULL, "period" text COLLATE "C" NOT NULL, "due_on" date NOT NULL, "reminded_on" date, CONSTRAINT "reporting_duty_once" UNIQUE ("jurisdiction_id", "agency_id", "data_element_id", "period"), CONSTRAINT "reporting_duty_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "grade_band" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "grading_policy_id" uuid NOT NULL, "grade" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, "seal" text COLLATE "C" NOT NULL, "seal_en" text COLLATE "C" NOT NULL, "position" integer NOT NULL, "from_total" bigint, CONSTRAINT "grade_band_once" UNIQUE ("jurisdiction_id", "grading_policy_id", "grade"), CONSTRAINT "grade_band_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "peer_group" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "grading_policy_id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, "position" integer NOT NULL, CONSTRAINT "peer_group_once" UNIQUE ("jurisdiction_id", "grading_policy_id", "code"), CONSTRAINT "peer_group_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "job" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "created_by_id" uuid, "input" jsonb NOT NULL, "attempt" integer NOT NULL, "kind" text COLLATE "C" NOT NULL, "state" text COLLATE "C" NOT NULL, "progress" integer NOT NULL, "message" text COLLATE "C" NOT NULL, "message_en" text COLLATE "C" NOT NULL, "subject_id" text COLLATE "C", "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "started_at" TIMESTAMP(3) WITH TIME ZONE, "finished_at" TIMESTAMP(3) WITH TIME ZONE, "heartbeat_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "job_progress_is_percent" CHECK (progress between 0 and 100), CONSTRAINT "job_state_known" CHECK (state in ('QUEUED','RUNNING','SUCCEEDED','FAILED','CANCELLED')), CONSTRAINT "job_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "job_by_state" ON "job"  ("state", "jurisdiction_id") `);
    await runner.query(`CREATE INDEX "job_by_subject" ON "job"  ("jurisdiction_id", "subject_id", "id") `);
    await runner.query(
      `CREATE TABLE "jurisdiction" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, "anchor_on" date, CONSTRAINT "jurisdiction_code_once" UNIQUE ("jurisdiction_id", "code"), CONSTRAINT "jurisdiction_is_its_own_tenant" CHECK (jurisdiction_id = id), CONSTRAINT "jurisdiction_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "category" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "rubric_id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, "position" integer NOT NULL, "full_marks" bigint NOT NULL, CONSTRAINT "category_code_once" UNIQUE ("jurisdiction_id", "rubric_id", "code"), CONSTRAINT "category_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "item" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "rubric_id" uuid NOT NULL, "category_id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, "position" integer NOT NULL, "full_marks" bigint NOT NULL, CONSTRAINT "item_code_once" UNIQUE ("jurisdiction_id", "rubric_id", "code"), CONSTRAINT "item_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "item_by_category" ON "item"  ("jurisdiction_id", "category_id", "id") `);
    await runner.query(
      `CREATE TABLE "indicator" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "rubric_id" uuid NOT NULL, "item_id" uuid NOT NULL, "review_department_id" uuid, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, "position" integer NOT NULL, "measure" text COLLATE "C" NOT NULL, "scope" text COLLATE "C" NOT NULL, "full_marks" bigint NOT NULL, "places" integer NOT NULL, "method_kind" text COLLATE "C" NOT NULL, "method" jsonb NOT NULL, "missing_policy" text COLLATE "C" NOT NULL, "evidence_rule" text COLLATE "C" NOT NULL, "legal_basis" text COLLATE "C", "legal_basis_en" text COLLATE "C", CONSTRAINT "indicator_code_once" UNIQUE ("jurisdiction_id", "rubric_id", "code"), CONSTRAINT "indicator_scope_known" CHECK (scope in ('COMMON','DIFFERENTIATED')), CONSTRAINT "indicator_measure_known" CHECK (measure in ('QUALITATIVE','QUANTITATIVE')), CONSTRAINT "indicator_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "indicator_by_item" ON "indicator"  ("jurisdiction_id", "item_id", "id") `);
    await runner.query(
      `CREATE TABLE "mark" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "subject_agency_id" uuid NOT NULL, "indicator_id" uuid NOT NULL, "level" text COLLATE "C", "points" bigint, "reason" text COLLATE "C", "recorded_at" TIMESTAMP(3) WITH TIME ZONE, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "mark_once" UNIQUE ("jurisdiction_id", "cycle_id", "agency_id", "subject_agency_id", "indicator_id"), CONSTRAINT "mark_given_has_reason" CHECK (recorded_at is null or (reason is not null and (level is not null or points is not null))), CONSTRAINT "mark_of_another" CHECK (agency_id <> subject_agency_id), CONSTRAINT "mark_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "mark_by_reviewer" ON "mark"  ("jurisdiction_id", "agency_id", "id") `);
    await runner.query(`CREATE INDEX "mark_by_subject" ON "mark"  ("jurisdiction_id", "cycle_id", "subject_agency_id") `);
    await runner.query(
      `CREATE TABLE "person" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "agency_id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "masked_name" text COLLATE "C" NOT NULL, CONSTRAINT "person_of_agency" UNIQUE ("jurisdiction_id", "agency_id", "id"), CONSTRAINT "person_code_once" UNIQUE ("jurisdiction_id", "code"), CONSTRAINT "person_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "person_by_agency" ON "person"  ("jurisdiction_id", "agency_id", "id") `);
    await runner.query(
      `CREATE TABLE "appointment" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "agency_id" uuid NOT NULL, "person_id" uuid NOT NULL, "post" text COLLATE "C" NOT NULL, "valid_from" date NOT NULL, "valid_to" date, CONSTRAINT "appointment_of_agency" UNIQUE ("jurisdiction_id", "agency_id", "id"), CONSTRAINT "appointment_days" CHECK (valid_to is null or valid_to > valid_from), CONSTRAINT "appointment_post_known" CHECK (post in ('SECRETARY','LEADING_GROUP_MEMBER','PARTY_AFFAIRS_CADRE')), CONSTRAINT "appointment_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "appointment_by_person" ON "appointment"  ("jurisdiction_id", "person_id") `);
    await runner.query(
      `CREATE TABLE "portfolio" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "agency_id" uuid NOT NULL, "appointment_id" uuid NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, CONSTRAINT "portfolio_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "portfolio_by_appointment" ON "portfolio"  ("jurisdiction_id", "appointment_id") `);
    await runner.query(
      `CREATE TABLE "profile" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "rubric_id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "C" NOT NULL, "name_en" text COLLATE "C" NOT NULL, "position" integer NOT NULL, "sectors" jsonb, "administrative_levels" jsonb, "alliances" jsonb, "includes" jsonb NOT NULL, "excludes" jsonb NOT NULL, "overlays" jsonb NOT NULL, CONSTRAINT "profile_code_once" UNIQUE ("jurisdiction_id", "rubric_id", "code"), CONSTRAINT "profile_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(
      `CREATE TABLE "scorecard" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "total" bigint, "grade" text COLLATE "C", "grade_name" text COLLATE "C", "grade_name_en" text COLLATE "C", "grade_by_band" text COLLATE "C", "grade_reason" text COLLATE "C", "grade_reason_en" text COLLATE "C", "rank" integer, "peer_group" text COLLATE "C", "peer_group_name" text COLLATE "C", "peer_group_name_en" text COLLATE "C", "peer_group_size" integer, "completeness" bigint NOT NULL, "scored_count" integer NOT NULL, "applicable_count" integer NOT NULL, "state" text COLLATE "C" NOT NULL, "computed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "scorecard_of_agency" UNIQUE ("jurisdiction_id", "agency_id", "id"), CONSTRAINT "scorecard_once" UNIQUE ("jurisdiction_id", "cycle_id", "agency_id"), CONSTRAINT "scorecard_state_known" CHECK (state in ('COMPLETE','INCOMPLETE','STALE')), CONSTRAINT "scorecard_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "scorecard_by_rank" ON "scorecard"  ("jurisdiction_id", "cycle_id", "rank", "id") `);
    await runner.query(
      `CREATE TABLE "category_score" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "scorecard_id" uuid NOT NULL, "category_id" uuid NOT NULL, "points" bigint, "full_marks" bigint NOT NULL, CONSTRAINT "category_score_once" UNIQUE ("jurisdiction_id", "scorecard_id", "category_id"), CONSTRAINT "category_score_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "category_score_by_cycle" ON "category_score"  ("jurisdiction_id", "cycle_id") `);
    await runner.query(
      `CREATE TABLE "evaluation_input" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "scorecard_id" uuid NOT NULL, "input_hash" text COLLATE "C" NOT NULL, "inputs" jsonb NOT NULL, "peer_values" jsonb NOT NULL, CONSTRAINT "evaluation_input_once" UNIQUE ("jurisdiction_id", "scorecard_id"), CONSTRAINT "evaluation_input_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "evaluation_input_by_cycle" ON "evaluation_input"  ("jurisdiction_id", "cycle_id") `);
    await runner.query(
      `CREATE TABLE "item_score" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "scorecard_id" uuid NOT NULL, "item_id" uuid NOT NULL, "points" bigint, "full_marks" bigint NOT NULL, CONSTRAINT "item_score_once" UNIQUE ("jurisdiction_id", "scorecard_id", "item_id"), CONSTRAINT "item_score_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "item_score_by_cycle" ON "item_score"  ("jurisdiction_id", "cycle_id") `);
    await runner.query(
      `CREATE TABLE "score" ("jurisdiction_id" uuid NOT NULL, "id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "scorecard_id" uuid NOT NULL, "indicator_id" uuid NOT NULL, "points" bigint, "full_marks" bigint NOT NULL, "status" text COLLATE "C" NOT NULL, "reason" text COLLATE "C" NOT NULL, "reason_en" text COLLATE "C" NOT NULL, CONSTRAINT "score_of_agency" UNIQUE ("jurisdiction_id", "agency_id", "id"), CONSTRAINT "score_once" UNIQUE ("jurisdiction_id", "scorecard_id", "indicator_id"), CONSTRAINT "score_points_when_scored" CHECK ((status = 'SCORED') = (points is not null)), CONSTRAINT "score_status_known" CHECK (status in ('SCORED','MISSING','EXCLUDED','HELD','NOT_APPLICABLE')), CONSTRAINT "score_pkey" PRIMARY KEY ("jurisdiction_id", "id"))`,
    );
    await runner.query(`CREATE INDEX "score_by_cycle" ON "score"  ("jurisdiction_id", "cycle_id", "indicator_id") `);
    await runner.query(`CREATE INDEX "score_by_scorecard" ON "score"  ("jurisdiction_id", "scorecard_id", "id") `);
    await runner.query(
      `ALTER TABLE "agency" ADD CONSTRAINT "agency_sector_fkey" FOREIGN KEY ("jurisdiction_id", "sector") REFERENCES "sector"("jurisdiction_id","code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agency" ADD CONSTRAINT "agency_administrative_level_fkey" FOREIGN KEY ("jurisdiction_id", "administrative_level") REFERENCES "administrative_level"("jurisdiction_id","code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agency" ADD CONSTRAINT "agency_parent_id_fkey" FOREIGN KEY ("jurisdiction_id", "parent_id") REFERENCES "agency"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_account_id_fkey" FOREIGN KEY ("jurisdiction_id", "account_id") REFERENCES "account"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "agency_id") REFERENCES "agency"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "access_token" ADD CONSTRAINT "access_token_account_id_fkey" FOREIGN KEY ("jurisdiction_id", "account_id") REFERENCES "account"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "access_token" ADD CONSTRAINT "access_token_grant_id_fkey" FOREIGN KEY ("jurisdiction_id", "grant_id") REFERENCES "role_grant"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("jurisdiction_id", "account_id") REFERENCES "account"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "session_grant_id_fkey" FOREIGN KEY ("jurisdiction_id", "grant_id") REFERENCES "role_grant"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "alliance_basis" ADD CONSTRAINT "alliance_basis_alliance_id_fkey" FOREIGN KEY ("jurisdiction_id", "alliance_id") REFERENCES "alliance"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "alliance_membership" ADD CONSTRAINT "alliance_membership_alliance_id_fkey" FOREIGN KEY ("jurisdiction_id", "alliance_id") REFERENCES "alliance"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "alliance_membership" ADD CONSTRAINT "alliance_membership_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "agency_id") REFERENCES "agency"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "config_version" ADD CONSTRAINT "config_version_document_id_fkey" FOREIGN KEY ("jurisdiction_id", "document_id") REFERENCES "config_document"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "config_version" ADD CONSTRAINT "config_version_author_id_fkey" FOREIGN KEY ("jurisdiction_id", "author_id") REFERENCES "account"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "config_version" ADD CONSTRAINT "config_version_approver_id_fkey" FOREIGN KEY ("jurisdiction_id", "approver_id") REFERENCES "account"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "grading_policy" ADD CONSTRAINT "grading_policy_config_version_id_fkey" FOREIGN KEY ("jurisdiction_id", "config_version_id") REFERENCES "config_version"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "rubric" ADD CONSTRAINT "rubric_config_version_id_fkey" FOREIGN KEY ("jurisdiction_id", "config_version_id") REFERENCES "config_version"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cycle" ADD CONSTRAINT "cycle_rubric_id_fkey" FOREIGN KEY ("jurisdiction_id", "rubric_id") REFERENCES "rubric"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cycle" ADD CONSTRAINT "cycle_grading_policy_id_fkey" FOREIGN KEY ("jurisdiction_id", "grading_policy_id") REFERENCES "grading_policy"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cycle" ADD CONSTRAINT "cycle_previous_id_fkey" FOREIGN KEY ("jurisdiction_id", "previous_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "participation" ADD CONSTRAINT "participation_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "participation" ADD CONSTRAINT "participation_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "agency_id") REFERENCES "agency"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "fact" ADD CONSTRAINT "fact_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "agency_id") REFERENCES "agency"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "fact" ADD CONSTRAINT "fact_data_element_id_fkey" FOREIGN KEY ("jurisdiction_id", "data_element_id") REFERENCES "data_element"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "fact" ADD CONSTRAINT "fact_supersedes_id_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "supersedes_id", "agency_id") REFERENCES "fact"("jurisdiction_id","id","agency_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "reporting_duty" ADD CONSTRAINT "reporting_duty_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "agency_id") REFERENCES "agency"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "reporting_duty" ADD CONSTRAINT "reporting_duty_data_element_id_fkey" FOREIGN KEY ("jurisdiction_id", "data_element_id") REFERENCES "data_element"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "grade_band" ADD CONSTRAINT "grade_band_grading_policy_id_fkey" FOREIGN KEY ("jurisdiction_id", "grading_policy_id") REFERENCES "grading_policy"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "peer_group" ADD CONSTRAINT "peer_group_grading_policy_id_fkey" FOREIGN KEY ("jurisdiction_id", "grading_policy_id") REFERENCES "grading_policy"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "job" ADD CONSTRAINT "job_created_by_id_fkey" FOREIGN KEY ("jurisdiction_id", "created_by_id") REFERENCES "account"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "category" ADD CONSTRAINT "category_rubric_id_fkey" FOREIGN KEY ("jurisdiction_id", "rubric_id") REFERENCES "rubric"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "item" ADD CONSTRAINT "item_rubric_id_fkey" FOREIGN KEY ("jurisdiction_id", "rubric_id") REFERENCES "rubric"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "item" ADD CONSTRAINT "item_category_id_fkey" FOREIGN KEY ("jurisdiction_id", "category_id") REFERENCES "category"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "indicator" ADD CONSTRAINT "indicator_rubric_id_fkey" FOREIGN KEY ("jurisdiction_id", "rubric_id") REFERENCES "rubric"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "indicator" ADD CONSTRAINT "indicator_item_id_fkey" FOREIGN KEY ("jurisdiction_id", "item_id") REFERENCES "item"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "indicator" ADD CONSTRAINT "indicator_review_department_id_fkey" FOREIGN KEY ("jurisdiction_id", "review_department_id") REFERENCES "agency"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "mark" ADD CONSTRAINT "mark_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "mark" ADD CONSTRAINT "mark_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "agency_id") REFERENCES "agency"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "mark" ADD CONSTRAINT "mark_subject_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "subject_agency_id") REFERENCES "agency"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "mark" ADD CONSTRAINT "mark_indicator_id_fkey" FOREIGN KEY ("jurisdiction_id", "indicator_id") REFERENCES "indicator"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person" ADD CONSTRAINT "person_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "agency_id") REFERENCES "agency"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "appointment" ADD CONSTRAINT "appointment_person_id_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "person_id", "agency_id") REFERENCES "person"("jurisdiction_id","id","agency_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "appointment" ADD CONSTRAINT "appointment_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "agency_id") REFERENCES "agency"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "portfolio" ADD CONSTRAINT "portfolio_appointment_id_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "appointment_id", "agency_id") REFERENCES "appointment"("jurisdiction_id","id","agency_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "profile" ADD CONSTRAINT "profile_rubric_id_fkey" FOREIGN KEY ("jurisdiction_id", "rubric_id") REFERENCES "rubric"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "agency_id") REFERENCES "agency"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "category_score" ADD CONSTRAINT "category_score_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "category_score" ADD CONSTRAINT "category_score_scorecard_id_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "scorecard_id", "agency_id") REFERENCES "scorecard"("jurisdiction_id","id","agency_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "category_score" ADD CONSTRAINT "category_score_category_id_fkey" FOREIGN KEY ("jurisdiction_id", "category_id") REFERENCES "category"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "evaluation_input" ADD CONSTRAINT "evaluation_input_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "evaluation_input" ADD CONSTRAINT "evaluation_input_scorecard_id_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "scorecard_id", "agency_id") REFERENCES "scorecard"("jurisdiction_id","id","agency_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "item_score" ADD CONSTRAINT "item_score_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "item_score" ADD CONSTRAINT "item_score_scorecard_id_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "scorecard_id", "agency_id") REFERENCES "scorecard"("jurisdiction_id","id","agency_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "item_score" ADD CONSTRAINT "item_score_item_id_fkey" FOREIGN KEY ("jurisdiction_id", "item_id") REFERENCES "item"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "score" ADD CONSTRAINT "score_cycle_id_fkey" FOREIGN KEY ("jurisdiction_id", "cycle_id") REFERENCES "cycle"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "score" ADD CONSTRAINT "score_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "agency_id") REFERENCES "agency"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "score" ADD CONSTRAINT "score_scorecard_id_agency_id_fkey" FOREIGN KEY ("jurisdiction_id", "scorecard_id", "agency_id") REFERENCES "scorecard"("jurisdiction_id","id","agency_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "score" ADD CONSTRAINT "score_indicator_id_fkey" FOREIGN KEY ("jurisdiction_id", "indicator_id") REFERENCES "indicator"("jurisdiction_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "score" DROP CONSTRAINT "score_indicator_id_fkey"`);
    await runner.query(`ALTER TABLE "score" DROP CONSTRAINT "score_scorecard_id_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "score" DROP CONSTRAINT "score_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "score" DROP CONSTRAINT "score_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "item_score" DROP CONSTRAINT "item_score_item_id_fkey"`);
    await runner.query(`ALTER TABLE "item_score" DROP CONSTRAINT "item_score_scorecard_id_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "item_score" DROP CONSTRAINT "item_score_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "evaluation_input" DROP CONSTRAINT "evaluation_input_scorecard_id_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "evaluation_input" DROP CONSTRAINT "evaluation_input_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "category_score" DROP CONSTRAINT "category_score_category_id_fkey"`);
    await runner.query(`ALTER TABLE "category_score" DROP CONSTRAINT "category_score_scorecard_id_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "category_score" DROP CONSTRAINT "category_score_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "scorecard" DROP CONSTRAINT "scorecard_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "scorecard" DROP CONSTRAINT "scorecard_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "profile" DROP CONSTRAINT "profile_rubric_id_fkey"`);
    await runner.query(`ALTER TABLE "portfolio" DROP CONSTRAINT "portfolio_appointment_id_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "appointment" DROP CONSTRAINT "appointment_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "appointment" DROP CONSTRAINT "appointment_person_id_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "person" DROP CONSTRAINT "person_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "mark" DROP CONSTRAINT "mark_indicator_id_fkey"`);
    await runner.query(`ALTER TABLE "mark" DROP CONSTRAINT "mark_subject_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "mark" DROP CONSTRAINT "mark_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "mark" DROP CONSTRAINT "mark_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "indicator" DROP CONSTRAINT "indicator_review_department_id_fkey"`);
    await runner.query(`ALTER TABLE "indicator" DROP CONSTRAINT "indicator_item_id_fkey"`);
    await runner.query(`ALTER TABLE "indicator" DROP CONSTRAINT "indicator_rubric_id_fkey"`);
    await runner.query(`ALTER TABLE "item" DROP CONSTRAINT "item_category_id_fkey"`);
    await runner.query(`ALTER TABLE "item" DROP CONSTRAINT "item_rubric_id_fkey"`);
    await runner.query(`ALTER TABLE "category" DROP CONSTRAINT "category_rubric_id_fkey"`);
    await runner.query(`ALTER TABLE "job" DROP CONSTRAINT "job_created_by_id_fkey"`);
    await runner.query(`ALTER TABLE "peer_group" DROP CONSTRAINT "peer_group_grading_policy_id_fkey"`);
    await runner.query(`ALTER TABLE "grade_band" DROP CONSTRAINT "grade_band_grading_policy_id_fkey"`);
    await runner.query(`ALTER TABLE "reporting_duty" DROP CONSTRAINT "reporting_duty_data_element_id_fkey"`);
    await runner.query(`ALTER TABLE "reporting_duty" DROP CONSTRAINT "reporting_duty_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "fact" DROP CONSTRAINT "fact_supersedes_id_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "fact" DROP CONSTRAINT "fact_data_element_id_fkey"`);
    await runner.query(`ALTER TABLE "fact" DROP CONSTRAINT "fact_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "participation" DROP CONSTRAINT "participation_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "participation" DROP CONSTRAINT "participation_cycle_id_fkey"`);
    await runner.query(`ALTER TABLE "cycle" DROP CONSTRAINT "cycle_previous_id_fkey"`);
    await runner.query(`ALTER TABLE "cycle" DROP CONSTRAINT "cycle_grading_policy_id_fkey"`);
    await runner.query(`ALTER TABLE "cycle" DROP CONSTRAINT "cycle_rubric_id_fkey"`);
    await runner.query(`ALTER TABLE "rubric" DROP CONSTRAINT "rubric_config_version_id_fkey"`);
    await runner.query(`ALTER TABLE "grading_policy" DROP CONSTRAINT "grading_policy_config_version_id_fkey"`);
    await runner.query(`ALTER TABLE "config_version" DROP CONSTRAINT "config_version_approver_id_fkey"`);
    await runner.query(`ALTER TABLE "config_version" DROP CONSTRAINT "config_version_author_id_fkey"`);
    await runner.query(`ALTER TABLE "config_version" DROP CONSTRAINT "config_version_document_id_fkey"`);
    await runner.query(`ALTER TABLE "alliance_membership" DROP CONSTRAINT "alliance_membership_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "alliance_membership" DROP CONSTRAINT "alliance_membership_alliance_id_fkey"`);
    await runner.query(`ALTER TABLE "alliance_basis" DROP CONSTRAINT "alliance_basis_alliance_id_fkey"`);
    await runner.query(`ALTER TABLE "session" DROP CONSTRAINT "session_grant_id_fkey"`);
    await runner.query(`ALTER TABLE "session" DROP CONSTRAINT "session_account_id_fkey"`);
    await runner.query(`ALTER TABLE "access_token" DROP CONSTRAINT "access_token_grant_id_fkey"`);
    await runner.query(`ALTER TABLE "access_token" DROP CONSTRAINT "access_token_account_id_fkey"`);
    await runner.query(`ALTER TABLE "role_grant" DROP CONSTRAINT "role_grant_agency_id_fkey"`);
    await runner.query(`ALTER TABLE "role_grant" DROP CONSTRAINT "role_grant_account_id_fkey"`);
    await runner.query(`ALTER TABLE "agency" DROP CONSTRAINT "agency_parent_id_fkey"`);
    await runner.query(`ALTER TABLE "agency" DROP CONSTRAINT "agency_administrative_level_fkey"`);
    await runner.query(`ALTER TABLE "agency" DROP CONSTRAINT "agency_sector_fkey"`);
    await runner.query(`DROP INDEX "public"."score_by_scorecard"`);
    await runner.query(`DROP INDEX "public"."score_by_cycle"`);
    await runner.query(`DROP TABLE "score"`);
    await runner.query(`DROP INDEX "public"."item_score_by_cycle"`);
    await runner.query(`DROP TABLE "item_score"`);
    await runner.query(`DROP INDEX "public"."evaluation_input_by_cycle"`);
    await runner.query(`DROP TABLE "evaluation_input"`);
    await runner.query(`DROP INDEX "public"."category_score_by_cycle"`);
    await runner.query(`DROP TABLE "category_score"`);
    await runner.query(`DROP INDEX "public"."scorecard_by_rank"`);
    await runner.query(`DROP TABLE "scorecard"`);
    await runner.query(`DROP TABLE "profile"`);
    await runner.query(`DROP INDEX "public"."portfolio_by_appointment"`);
    await runner.query(`DROP TABLE "portfolio"`);
    await runner.query(`DROP INDEX "public"."appointment_by_person"`);
    await runner.query(`DROP TABLE "appointment"`);
    await runner.query(`DROP INDEX "public"."person_by_agency"`);
    await runner.query(`DROP TABLE "person"`);
    await runner.query(`DROP INDEX "public"."mark_by_subject"`);
    await runner.query(`DROP INDEX "public"."mark_by_reviewer"`);
    await runner.query(`DROP TABLE "mark"`);
    await runner.query(`DROP INDEX "public"."indicator_by_item"`);
    await runner.query(`DROP TABLE "indicator"`);
    await runner.query(`DROP INDEX "public"."item_by_category"`);
    await runner.query(`DROP TABLE "item"`);
    await runner.query(`DROP TABLE "category"`);
    await runner.query(`DROP TABLE "jurisdiction"`);
    await runner.query(`DROP INDEX "public"."job_by_subject"`);
    await runner.query(`DROP INDEX "public"."job_by_state"`);
    await runner.query(`DROP TABLE "job"`);
    await runner.query(`DROP TABLE "peer_group"`);
    await runner.query(`DROP TABLE "grade_band"`);
    await runner.query(`DROP TABLE "reporting_duty"`);
    await runner.query(`DROP INDEX "public"."fact_first_once"`);
    await runner.query(`DROP INDEX "public"."fact_by_period"`);
    await runner.query(`DROP TABLE "fact"`);
    await runner.query(`DROP TABLE "data_element"`);
    await runner.query(`DROP INDEX "public"."participation_by_agency"`);
    await runner.query(`DROP TABLE "participation"`);
    await runner.query(`DROP TABLE "cycle"`);
    await runner.query(`DROP TABLE "rubric"`);
    await runner.query(`DROP TABLE "grading_policy"`);
    await runner.query(`DROP INDEX "public"."config_version_one_in_force"`);
    await runner.query(`DROP TABLE "config_version"`);
    await runner.query(`DROP TABLE "config_document"`);
    await runner.query(`DROP TABLE "idempotency_key"`);
    await runner.query(`DROP INDEX "public"."audit_entry_by_request"`);
    await runner.query(`DROP TABLE "audit_entry"`);
    await runner.query(`DROP INDEX "public"."alliance_membership_by_alliance"`);
    await runner.query(`DROP TABLE "alliance_membership"`);
    await runner.query(`DROP TABLE "alliance_basis"`);
    await runner.query(`DROP TABLE "alliance"`);
    await runner.query(`DROP INDEX "public"."session_by_hash"`);
    await runner.query(`DROP INDEX "public"."session_by_account"`);
    await runner.query(`DROP TABLE "session"`);
    await runner.query(`DROP INDEX "public"."access_token_by_hash"`);
    await runner.query(`DROP INDEX "public"."access_token_by_account"`);
    await runner.query(`DROP TABLE "access_token"`);
    await runner.query(`DROP INDEX "public"."grant_by_account"`);
    await runner.query(`DROP TABLE "role_grant"`);
    await runner.query(`DROP INDEX "public"."agency_by_sort_key"`);
    await runner.query(`DROP INDEX "public"."agency_by_parent"`);
    await runner.query(`DROP TABLE "agency"`);
    await runner.query(`DROP TABLE "sector"`);
    await runner.query(`DROP TABLE "administrative_level"`);
    await runner.query(`DROP TABLE "account"`);
  }
}
