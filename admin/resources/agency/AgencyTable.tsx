import { Button } from '@mui/material';
import { DataTable, Pagination, useListContext } from 'react-admin';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { RowLink } from '../../parts/RowLink.js';
import { AgencyFilters } from './AgencyFilters.js';
import type { AgencyRow } from './agency-rows.js';

interface Props {
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const Nothing = () => {
  const say = useSay();
  const { filterValues, setFilters } = useListContext();
  if (Object.values(filterValues).every((value) => !value)) return <Empty what={say('agency.empty')} />;
  return <Empty what={say('agency.noMatch')} action={<Button onClick={() => setFilters({})}>{say('agency.clearFilters')}</Button>} />;
};

/** Place and parent stand in the panel when it is open, so that rows need not wrap. */
const Rows = ({ chosen, onChoose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const name = (entry: { name: string; nameEn: string } | null) => (entry ? nameIn(language, entry.name, entry.nameEn) : '–');
  return (
    <DataTable
      size="medium"
      bulkActionButtons={false}
      rowClick={false}
      rowSx={(row: AgencyRow) => (row.id === chosen ? { bgcolor: 'ledger.picked' } : {})}
    >
      <DataTable.Col
        source="sortKey"
        label={say('agency.name')}
        render={(row: AgencyRow) => (
          <RowLink isOpen={row.id === chosen} onClick={() => onChoose(row.id)}>
            {name(row)}
          </RowLink>
        )}
      />
      <DataTable.Col source="code" label={say('agency.code')} />
      <DataTable.Col source="sector" label={say('agency.sector')} render={(row: AgencyRow) => name(row.sectorEntry)} />
      <DataTable.Col
        source="administrativeLevel"
        label={say('agency.level')}
        render={(row: AgencyRow) => name(row.administrativeLevelEntry)}
      />
      {!chosen && <DataTable.Col source="place" label={say('agency.place')} disableSort render={(row: AgencyRow) => row.place ?? '–'} />}
      {!chosen && <DataTable.Col source="parent" label={say('agency.parent')} disableSort render={(row: AgencyRow) => name(row.parent)} />}
    </DataTable>
  );
};

export const AgencyTable = (props: Props) => {
  const { isPending, error, refetch, total } = useListContext();
  if (error) return <Failure failure={error} onRetry={() => void refetch()} />;
  return (
    <>
      <AgencyFilters />
      {isPending && <GreyRows />}
      {total === 0 && <Nothing />}
      {total !== undefined && total > 0 && <Rows {...props} />}
      {total !== undefined && total > 100 && <Pagination rowsPerPageOptions={[50, 100, 200]} />}
    </>
  );
};
