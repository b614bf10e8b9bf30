import { useDeferredValue, useEffect, useState } from 'react';
import { count as written } from '../../formats/number.js';
import { AuditEntriesDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Columns } from '../../parts/Columns.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { Pager } from '../../parts/Pager.js';
import { useRead } from '../../providers/use-read.js';
import { AuditFilters } from './AuditFilters.js';
import { AuditTable } from './AuditTable.js';
import { type AuditFilter, auditQuestion } from './audit-shape.js';
import { EntryPanel } from './EntryPanel.js';

const pageSize = 50;

interface Props {
  readonly filter: AuditFilter;
  readonly onFilter: (filter: AuditFilter) => void;
  /** counted up when the trail has grown by what was done on this page */
  readonly reads: number;
}

/** The entries that pass the filter, newest first, a page at a time, and the one that was opened. */
export const Trail = ({ filter, onFilter, reads }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const [offset, setOffset] = useState(0);
  const [chosen, setChosen] = useState<string>();
  const question = auditQuestion(useDeferredValue(filter));
  const { data, error, refetch } = useRead(AuditEntriesDocument, { ...question, first: pageSize, offset });
  // refetch is another function at each drawing; only a grown trail asks again
  useEffect(() => {
    if (reads > 0) refetch();
  }, [reads]);
  const { nodes: entries, totalCount = 0 } = data?.auditEntries ?? {};
  const open = entries?.find(({ id }) => id === chosen);
  const narrow = (next: AuditFilter) => {
    onFilter(next);
    setOffset(0);
  };
  const total = entries && say('audit.shown', { smart_count: totalCount, count: written(totalCount, language) });
  const list = (
    <>
      <AuditFilters filter={filter} onChange={narrow} total={total} />
      {error && <Failure failure={error} onRetry={refetch} />}
      {!entries && !error && <GreyRows />}
      {entries?.length === 0 && <Empty what={say('audit.noMatch')} />}
      {entries && entries.length > 0 && <AuditTable entries={entries} chosen={open?.id} onChoose={setChosen} />}
      <Pager offset={offset} size={pageSize} total={totalCount} onMove={setOffset} />
    </>
  );
  return (
    <Columns main={list} panel={open && <EntryPanel key={open.id} entry={open} onClose={() => setChosen(undefined)} />} panelWidth={420} />
  );
};
