import { toScaled } from '../../core/decimal.js';
import { newIdentifier, newIdentifiers } from '../../core/identifier.js';
import type { TenantTransaction } from '../../database/tenant-transaction.js';
import type { GradingPolicyDocument } from '../../engine/documents/grading-policy.js';
import { GradeBand } from './grade-band.model.js';
import { GradingPolicy } from './grading-policy.model.js';
import { PeerGroup } from './peer-group.model.js';

type Text = { readonly zh: string; readonly en?: string | undefined };

const english = ({ zh, en }: Text): string => en ?? zh;

/** Writes the rows that the graph reads of a grading policy; ids rise in document order. */
export async function projectGradingPolicy(
  transaction: TenantTransaction,
  versionId: string,
  document: GradingPolicyDocument,
): Promise<void> {
  const gradingPolicyId = newIdentifier();
  await transaction.insert(GradingPolicy, {
    id: gradingPolicyId,
    configVersionId: versionId,
    code: document.code,
    name: document.name.zh,
    nameEn: english(document.name),
    version: document.label,
    state: 'IN_FORCE',
    conditions: document.conditions,
    quotas: document.quotas,
    isRankPublished: document.rank.isPublished,
  });
  const bandIds = newIdentifiers(document.bands.length);
  await transaction.insert(
    GradeBand,
    document.bands.map(({ grade, name, seal, from }, index) => ({
      id: bandIds[index],
      gradingPolicyId,
      grade,
      name: name.zh,
      nameEn: english(name),
      seal: seal.zh,
      sealEn: english(seal),
      position: index + 1,
      fromTotal: from === null ? null : toScaled(from).toString(),
    })),
  );
  const groupIds = newIdentifiers(document.peerGroups.length);
  await transaction.insert(
    PeerGroup,
    document.peerGroups.map(({ code, name }, index) => ({
      id: groupIds[index],
      gradingPolicyId,
      code,
      name: name.zh,
      nameEn: english(name),
      position: index + 1,
    })),
  );
}
