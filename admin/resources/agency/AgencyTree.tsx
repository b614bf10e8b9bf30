import { Box } from '@mui/material';
import { SimpleTreeView } from '@mui/x-tree-view/SimpleTreeView';
import { TreeItem } from '@mui/x-tree-view/TreeItem';
import { useGetList } from 'react-admin';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { treeLook } from '../../parts/tree-look.js';
import { rowHeight } from '../../theme/tokens.js';
import type { AgencyRow } from './agency-rows.js';

const page = { pagination: { page: 1, perPage: 200 }, sort: { field: 'sortKey', order: 'ASC' } } as const;

const columns = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr auto', sm: 'minmax(0,1fr) 160px 120px 64px' },
  columnGap: 1,
  alignItems: 'center',
};
const wide = { display: { xs: 'none', sm: 'inline' } };

const Head = () => {
  const say = useSay();
  return (
    <Box
      aria-hidden
      sx={{
        ...columns,
        height: rowHeight.head,
        pl: { xs: 2, sm: 3 },
        pr: 2,
        bgcolor: 'ledger.sunk',
        borderBottom: 1,
        borderColor: 'ledger.rule',
        typography: 'caption',
        color: 'ledger.ink2',
      }}
    >
      <span>{say('agency.name')}</span>
      <Box component="span" sx={wide}>
        {say('agency.sector')}
      </Box>
      <Box component="span" sx={wide}>
        {say('agency.level')}
      </Box>
      <Box component="span" sx={{ textAlign: 'right' }}>
        {say('agency.children')}
      </Box>
    </Box>
  );
};

const Line = ({ agency }: { readonly agency: AgencyRow }) => {
  const say = useSay();
  const language = useLanguage();
  const of = (entry: { name: string; nameEn: string }) => nameIn(language, entry.name, entry.nameEn);
  const below = agency.children.totalCount;
  return (
    <Box component="span" sx={{ ...columns, minHeight: 32, typography: 'body2' }}>
      <span>{of(agency)}</span>
      <Box component="span" sx={{ color: 'ledger.ink2', ...wide }}>
        {of(agency.sectorEntry)}
      </Box>
      <Box component="span" sx={{ color: 'ledger.ink2', ...wide }}>
        {of(agency.administrativeLevelEntry)}
      </Box>
      <Box component="span" sx={{ textAlign: 'right', color: 'ledger.ink2' }}>
        {below > 0 && say('agency.childCount', { count: below })}
      </Box>
    </Box>
  );
};

/** The agencies below one, read when the branch is opened. */
const Branch = ({ parentId }: { readonly parentId: string }) => {
  const { data = [] } = useGetList<AgencyRow>('agencies', { ...page, filter: { parentId } });
  return data.map((agency) => <Node key={agency.id} agency={agency} />);
};

const Node = ({ agency }: { readonly agency: AgencyRow }) => (
  <TreeItem itemId={agency.id} label={<Line agency={agency} />}>
    {agency.children.totalCount > 0 && <Branch parentId={agency.id} />}
  </TreeItem>
);

interface Props {
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Who belongs to whom; a branch is read when it is opened, so the size of the jurisdiction does not matter. */
export const AgencyTree = ({ chosen, onChoose }: Props) => {
  const say = useSay();
  const { data, error, refetch } = useGetList<AgencyRow>('agencies', { ...page, filter: { isRoot: true } });
  if (error) return <Failure failure={error} onRetry={() => void refetch()} />;
  if (!data) return <GreyRows />;
  return (
    <>
      <Head />
      <SimpleTreeView
        aria-label={say('agency.tree')}
        selectedItems={chosen ?? null}
        onSelectedItemsChange={(_event, id) => id && onChoose(id)}
        expansionTrigger="iconContainer"
        sx={treeLook}
      >
        {data.map((agency) => (
          <Node key={agency.id} agency={agency} />
        ))}
      </SimpleTreeView>
    </>
  );
};
