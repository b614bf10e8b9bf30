import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { OwnDecision } from './approval.payloads.js';
import type { ApprovalsAsked } from './submitted-versions.js';

const latelyDays = 30;
const most = 100;
const dayMs = 86_400_000;

// entries made before reasons were noted in the trail have none; the version keeps the reason of its last return
const decisions = `select e.subject_id as "versionId", d.name as zh, d.name_en as en, v.label, v.state, e.action = 'approveVersion' as "isApproval",
    case when e.action = 'returnVersion' then coalesce(e.reason, v.return_reason) end as reason, e.occurred_at as "decidedAt"
  from audit_entry e
  join config_version v on v.jurisdiction_id = e.jurisdiction_id and v.id::text = e.subject_id
  join config_document d on d.jurisdiction_id = v.jurisdiction_id and d.id = v.document_id
  where e.account_code = $1 and e.account_id = $2 and e.action in ('approveVersion','returnVersion') and e.outcome = 'COMMITTED'
    and e.occurred_at >= $3
  order by e.occurred_at desc, e.id desc limit ${most}`;

interface Row extends Omit<OwnDecision, 'document'> {
  readonly zh: string;
  readonly en: string;
}

/** From the audit trail, which alone knows who returned what, and every time; of the caller's own entries alone. */
export async function readOwnDecisions(transaction: TenantTransaction, { context, now }: ApprovalsAsked): Promise<readonly OwnDecision[]> {
  const { accountCode, accountId } = context.actor;
  const since = new Date(now.getTime() - latelyDays * dayMs);
  const rows = await transaction.query<Row>(decisions, [accountCode, accountId, since]);
  return rows.map(({ zh, en, ...row }) => ({ ...row, document: { zh, en }[context.language] }));
}
