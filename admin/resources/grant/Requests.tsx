import { useState } from 'react';
import { GrantRequestsDocument, type GrantRequestWhere } from '../../generated/graphql.js';
import { Columns } from '../../parts/Columns.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { Pager } from '../../parts/Pager.js';
import { useRead } from '../../providers/use-read.js';
import { RequestPanel } from './RequestPanel.js';
import { RequestTable } from './RequestTable.js';

const pageSize = 50;

interface Props {
  readonly where: GrantRequestWhere | undefined;
  readonly empty: string;
  readonly emptyFirst?: string;
  readonly isForDecision?: boolean;
  /** called after a decision, for what else on the page hangs on it */
  readonly onChange: () => void;
}

/** Requests of one kind, newest first, and the one that was opened. */
export const Requests = ({ where, empty, emptyFirst, isForDecision = false, onChange }: Props) => {
  const [offset, setOffset] = useState(0);
  const [chosen, setChosen] = useState<string>();
  const { data, error, refetch } = useRead(GrantRequestsDocument, { where, first: pageSize, offset });
  const { nodes: requests, totalCount = 0 } = data?.grantRequests ?? {};
  const open = requests?.find(({ id }) => id === chosen);
  const changed = () => {
    refetch();
    onChange();
  };
  const list = (
    <>
      {error && <Failure failure={error} onRetry={refetch} />}
      {!requests && !error && <GreyRows />}
      {requests?.length === 0 && <Empty what={empty} first={emptyFirst} />}
      {requests && requests.length > 0 && (
        <RequestTable isForDecision={isForDecision} requests={requests} chosen={open?.id} onChoose={setChosen} />
      )}
      <Pager offset={offset} size={pageSize} total={totalCount} onMove={setOffset} />
    </>
  );
  return (
    <Columns
      main={list}
      panel={open && <RequestPanel key={open.id} request={open} onChange={changed} onClose={() => setChosen(undefined)} />}
    />
  );
};
