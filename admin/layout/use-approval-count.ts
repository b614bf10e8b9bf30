import { useQueryClient } from '@tanstack/react-query';
import { type RaRecord, useGetOne } from 'react-admin';
import { ApprovalCountDocument, type ApprovalCountQuery } from '../generated/graphql.js';
import { useSignedIn } from '../providers/use-session.js';

/** others hand in too; between two looks of one's own the number is at most this old */
const everyMs = 30_000;
const id = 'approval-count';

/** How many versions, and cycles to be moved to one, wait for a step that the reader may take. */
export const useApprovalCount = (): number => {
  const { data } = useGetOne<RaRecord>(
    'reads',
    { id, meta: { document: ApprovalCountDocument.toString(), variables: {} } },
    { refetchInterval: everyMs },
  );
  const isApprover = useSignedIn()?.grant.role === 'APPROVER';
  const read = data as unknown as ApprovalCountQuery | undefined;
  if (!read) return 0;
  const versions = read.configVersions.nodes.filter(({ mayApprove, mayPublish }) => mayApprove || mayPublish).length;
  return versions + (isApprover ? read.cycleMoves.totalCount : 0);
};

/** After a step was taken: counts again, and forgets what other pages read before it, so that none of them shows it as it was. */
export const useRecount = (): (() => void) => {
  const client = useQueryClient();
  return () => {
    const isCount = ({ queryKey }: { readonly queryKey: readonly unknown[] }) => (queryKey[2] as { id?: unknown } | undefined)?.id === id;
    void client.invalidateQueries({ predicate: isCount });
    client.removeQueries({ queryKey: ['reads'], type: 'inactive' });
  };
};
