import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { useSay } from '../../i18n/use-say.js';
import { useGrantWords } from '../../layout/use-grant-words.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { PageHead } from '../../parts/PageHead.js';
import { Pager } from '../../parts/Pager.js';
import { useSignedIn } from '../../providers/use-session.js';
import { History } from './History.js';
import type { BatchRow } from './import-shape.js';
import { NewImport } from './NewImport.js';

const pageSize = 50;

/** Where files come in, and what came in before. */
const ImportList = () => {
  const say = useSay();
  const words = useGrantWords();
  const session = useSignedIn();
  const [offset, setOffset] = useState(0);
  const pagination = { page: offset / pageSize + 1, perPage: pageSize };
  const { data, total = 0, error, refetch } = useGetList<BatchRow>('imports', { pagination }, { refetchOnMount: 'always' });
  return (
    <>
      <PageHead title={say('importing.title')} what={say('importing.what', { place: session ? words(session.grant).place : '' })} />
      <Box sx={{ px: { xs: 2, sm: 3 }, pt: 1.5, pb: 2.5 }}>
        <NewImport />
      </Box>
      <Typography variant="h2" sx={{ px: { xs: 2, sm: 3 }, pb: 0.75 }}>
        {say('importing.history')}
      </Typography>
      {error && <Failure failure={error} onRetry={() => void refetch()} />}
      {!data && !error && <GreyRows rows={4} />}
      {data?.length === 0 && <Empty what={say('importing.empty')} first={say('importing.emptyFirst')} />}
      {data && data.length > 0 && <History batches={data} />}
      <Pager offset={offset} size={pageSize} total={total} onMove={setOffset} />
    </>
  );
};

export default ImportList;
