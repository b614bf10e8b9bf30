import { ObjectType } from 'type-graphql';
import { Check, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { Hidden, May, Shown } from '../../graph/fields.js';
import { Noun } from '../../graph/model-options.js';
import { Tenant, to } from '../../graph/tenant.js';
import { Account } from '../account/account.model.js';
import { ConfigDocument } from './config-document.model.js';
import { mayTake } from './version-steps.js';

const signed = `approved_content_hash is not distinct from content_hash and approved_check_hash is not distinct from check_report_hash and approved_simulation_hash is not distinct from simulation_report_hash`;
const live = `('APPROVED','SCHEDULED','IN_FORCE','SUPERSEDED','REVOKED')`;

@ObjectType({
  description: 'One version of a configured document (版本): its content, the reports made on it, and who wrote and approved it.',
})
@Entity('config_version')
@Unique('config_version_number_once', ['jurisdictionId', 'documentId', 'number'])
@Unique('config_version_label_once', ['jurisdictionId', 'documentId', 'label'])
@Index('config_version_one_in_force', ['jurisdictionId', 'documentId'], { unique: true, where: `state = 'IN_FORCE'` })
@Index('config_version_one_scheduled', ['jurisdictionId', 'documentId'], { unique: true, where: `state = 'SCHEDULED'` })
@Check('config_version_scheduled_for_a_day', `state <> 'SCHEDULED' or valid_from is not null`)
@Check(
  'config_version_state_known',
  `state in ('DRAFT','CHECKED','SIMULATED','SUBMITTED','APPROVED','RETURNED','SCHEDULED','IN_FORCE','SUPERSEDED','WITHDRAWN','REVOKED')`,
)
@Check('config_version_four_eyes', 'approver_id is null or approver_id <> author_id')
@Check('config_version_author_among_editors', 'jsonb_exists(editor_ids, author_id::text)')
@Check('config_version_approved_by_no_editor', 'approver_id is null or not jsonb_exists(editor_ids, approver_id::text)')
@Check(
  'config_version_approval_signed',
  `state not in ${live} or (approver_id is not null and approved_at is not null and check_report_hash is not null and ${signed})`,
)
@Check('config_version_returned_with_reason', `state <> 'RETURNED' or return_reason is not null`)
@Check('config_version_withdrawn_with_reason', `state <> 'WITHDRAWN' or withdraw_reason is not null`)
@Check('config_version_days', 'valid_to is null or valid_from is null or valid_to > valid_from')
@Noun({ expectedSize: 20 })
export class ConfigVersion extends Tenant {
  @Hidden('id') documentId: string;
  @Hidden('id') authorId: string;
  @Hidden('id?') approverId: string | null;
  @Hidden('id?') restoredFromId: string | null;
  /** ids of everybody who ever changed the content: none of them may approve it */
  @Hidden('json') editorIds: unknown;
  @Shown('internal', 'int', 'Running number within the document, from 1.') number: number;
  @Shown('internal', 'text', 'The label people use, such as 2026.2.') label: string;
  @Shown('internal', 'json', 'The document itself; its shape is published as a JSON Schema.') content: unknown;
  @Shown('internal', 'text', 'SHA-256 of the canonical content, in hexadecimal: the identity of what it says.') contentHash: string;
  @Shown(
    'internal',
    'text',
    'DRAFT, CHECKED, SIMULATED, SUBMITTED, APPROVED, RETURNED, SCHEDULED, IN_FORCE, SUPERSEDED, WITHDRAWN or REVOKED.',
  )
  state: string;
  @Shown('internal', 'json?', 'Findings of the last check; null before the first.') checkReport: unknown;
  @Shown('internal', 'text?', 'SHA-256 of the check report.') checkReportHash: string | null;
  @Shown('internal', 'text?', 'SHA-256 of the simulation report; null where none was made.') simulationReportHash: string | null;
  @Shown('internal', 'text?', 'Content hash that the approver signed.') approvedContentHash: string | null;
  @Shown('internal', 'text?', 'Check report hash that the approver signed.') approvedCheckHash: string | null;
  @Shown('internal', 'text?', 'Simulation report hash that the approver signed.') approvedSimulationHash: string | null;
  @Shown('internal', 'instant?', 'When it was submitted for approval.') submittedAt: Date | null;
  @Shown('internal', 'instant?', 'When it was approved.') approvedAt: Date | null;
  @Shown('internal', 'text?', 'Why the approver returned it.') returnReason: string | null;
  @Shown('internal', 'text?', 'Why it was withdrawn before it came into force.') withdrawReason: string | null;
  @Shown('internal', 'day?', 'First day in force.') validFrom: string | null;
  @Shown('internal', 'day?', 'The day from which it is no longer in force; null while open.') validTo: string | null;
  @Shown('internal', 'int', 'Counter of changes, for optimistic concurrency.') version: number;

  @May(mayTake('updateDraft'), 'Whether the caller may change the content now.') mayEdit: boolean;
  @May(mayTake('checkVersion'), 'Whether the caller may have it checked now.') mayCheck: boolean;
  @May(mayTake('simulateVersion'), 'Whether the caller may have it simulated now.') maySimulate: boolean;
  @May(
    mayTake('submitVersion'),
    'Whether the caller may submit it for approval now: simulated, or only checked where no cycle was ever opened.',
  )
  maySubmit: boolean;
  @May(mayTake('approveVersion'), 'Whether the caller may approve it now; never somebody who changed the content.') mayApprove: boolean;
  @May(mayTake('returnVersion'), 'Whether the caller may return it to its author now.') mayReturn: boolean;
  @May(mayTake('publishVersion'), 'Whether the caller may bring it into force, or say from which day.') mayPublish: boolean;
  @May(mayTake('withdrawVersion'), 'Whether the caller may end it before it is in force.') mayWithdraw: boolean;
  @May(mayTake('rollBack'), 'Whether the caller may make a new draft that says what it said.') mayRollBack: boolean;

  @ManyToOne(
    () => ConfigDocument,
    (document) => document.versions,
  )
  @JoinColumn(to('document_id'))
  document: Relation<ConfigDocument>;

  @ManyToOne(() => Account)
  @JoinColumn(to('author_id'))
  author: Relation<Account>;

  @ManyToOne(() => Account)
  @JoinColumn(to('approver_id'))
  approver: Relation<Account> | null;

  @ManyToOne(() => ConfigVersion)
  @JoinColumn(to('restored_from_id'))
  restoredFrom: Relation<ConfigVersion> | null;
}
