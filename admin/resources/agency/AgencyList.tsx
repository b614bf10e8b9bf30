import { useState } from 'react';
import { ListBase, useGetList } from 'react-admin';
import { count } from '../../formats/number.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { useGrantWords } from '../../layout/use-grant-words.js';
import { Columns } from '../../parts/Columns.js';
import { PageHead } from '../../parts/PageHead.js';
import { TabBar } from '../../parts/TabBar.js';
import { View } from '../../parts/View.js';
import { useSignedIn } from '../../providers/use-session.js';
import { AgencyPanel } from './AgencyPanel.js';
import { AgencyTable } from './AgencyTable.js';
import { AgencyTree } from './AgencyTree.js';
import type { AgencyKind, AgencyRow } from './agency-rows.js';

type Shown = 'table' | 'tree';

const Head = ({ shown, onShow }: { readonly shown: Shown; readonly onShow: (shown: Shown) => void }) => {
  const say = useSay();
  const language = useLanguage();
  const words = useGrantWords();
  const session = useSignedIn();
  const { total = 0 } = useGetList<AgencyRow>('agencies', {
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'sortKey', order: 'ASC' },
  });
  const { total: sectors = 0 } = useGetList<AgencyKind>('sectors');
  const { total: levels = 0 } = useGetList<AgencyKind>('administrativeLevels');
  const place = session ? words({ ...session.grant, agency: null }).place : '';
  return (
    <PageHead title={say('agency.title')} what={say('agency.what', { place, count: count(total, language), sectors, levels })}>
      <TabBar
        label={say('agency.views')}
        value={shown}
        onChange={onShow}
        tabs={[
          { key: 'table', label: say('agency.viewTable') },
          { key: 'tree', label: say('agency.viewTree') },
        ]}
      />
    </PageHead>
  );
};

const AgencyList = () => {
  const [shown, setShown] = useState<Shown>('table');
  const [chosen, setChosen] = useState<string>();
  const panel = chosen && <AgencyPanel id={chosen} onChoose={setChosen} onClose={() => setChosen(undefined)} />;
  return (
    <ListBase perPage={100} sort={{ field: 'sortKey', order: 'ASC' }} queryOptions={{ onError: () => undefined }}>
      <Head shown={shown} onShow={setShown} />
      <View name={shown}>
        <Columns
          panel={panel}
          main={
            shown === 'table' ? <AgencyTable chosen={chosen} onChoose={setChosen} /> : <AgencyTree chosen={chosen} onChoose={setChosen} />
          }
        />
      </View>
    </ListBase>
  );
};

export default AgencyList;
