import { useDeferredValue, useState } from 'react';
import { AccountsDocument } from '../../generated/graphql.js';
import { useSay } from '../../i18n/use-say.js';
import { Columns } from '../../parts/Columns.js';
import { Empty } from '../../parts/Empty.js';
import { Failure } from '../../parts/Failure.js';
import { GreyRows } from '../../parts/GreyRows.js';
import { PageHead } from '../../parts/PageHead.js';
import { Pager } from '../../parts/Pager.js';
import { useRead } from '../../providers/use-read.js';
import { useSignedIn } from '../../providers/use-session.js';
import { AccountPanel } from './AccountPanel.js';
import { AccountSearch } from './AccountSearch.js';
import { AccountTable } from './AccountTable.js';
import { InviteButton } from './InviteButton.js';

const pageSize = 100;

const whereOf = (text: string) =>
  text ? { or: [{ code: { contains: text.toLowerCase() } }, { name: { contains: text } }, { nameEn: { contains: text } }] } : undefined;

/** Who can sign in. The system administrator invites, resets and locks; what an account may do is in its grants. */
const AccountList = () => {
  const say = useSay();
  const isSystem = useSignedIn()?.grant.role === 'SYSTEM';
  const [find, setFind] = useState('');
  const [offset, setOffset] = useState(0);
  const [chosen, setChosen] = useState<string>();
  const text = useDeferredValue(find.trim());
  const { data, error, refetch } = useRead(AccountsDocument, { where: whereOf(text), first: pageSize, offset });
  const { nodes: accounts, totalCount = 0 } = data?.accounts ?? {};
  const open = accounts?.find(({ id }) => id === chosen);
  const search = (words: string) => {
    setFind(words);
    setOffset(0);
  };
  const list = (
    <>
      <AccountSearch words={find} total={accounts && totalCount} onSearch={search} />
      {error && <Failure failure={error} onRetry={refetch} />}
      {!accounts && !error && <GreyRows />}
      {accounts?.length === 0 && <Empty what={say(text ? 'account.noMatch' : 'account.empty')} />}
      {accounts && accounts.length > 0 && <AccountTable accounts={accounts} chosen={chosen} onChoose={setChosen} />}
      <Pager offset={offset} size={pageSize} total={totalCount} onMove={setOffset} />
    </>
  );
  return (
    <>
      <PageHead
        title={say('account.title')}
        what={say(isSystem ? 'account.what' : 'account.whatForOthers')}
        actions={isSystem && <InviteButton onDone={refetch} />}
      />
      <Columns
        main={list}
        panel={open && <AccountPanel key={open.id} account={open} onChange={refetch} onClose={() => setChosen(undefined)} />}
      />
    </>
  );
};

export default AccountList;
