import { moment } from '../../formats/date.js';
import { nameIn } from '../../formats/name.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Facts } from '../../parts/Facts.js';
import { Panel } from '../../parts/Panel.js';
import { useSignedIn } from '../../providers/use-session.js';
import { AccountActs } from './AccountActs.js';
import { AccountStateMark } from './AccountStateMark.js';
import { type AccountRow, isLockedNow } from './account-shape.js';
import { useHeldRoles } from './use-held-roles.js';

interface Props {
  readonly account: AccountRow;
  readonly onChange: () => void;
  readonly onClose: () => void;
}

/** One account: what stands in the way of signing in, what it holds, and what the system administrator does to it. */
export const AccountPanel = ({ account, onChange, onClose }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const held = useHeldRoles();
  const isSystem = useSignedIn()?.grant.role === 'SYSTEM';
  const name = nameIn(language, account.name, account.nameEn);
  const { failedSignIns: count } = account;
  const failures = isLockedNow(account) ? say('account.failuresFull') : say('account.failureCount', { smart_count: count, count });
  const rows = [
    { label: say('account.state'), value: <AccountStateMark account={account} /> },
    ...(account.stateReason ? [{ label: say('account.stateReason'), value: account.stateReason }] : []),
    { label: say('account.failures'), value: failures },
    { label: say('account.activated'), value: account.activatedAt ? moment(account.activatedAt, language) : say('account.neverActivated') },
    { label: say('account.changed'), value: moment(account.changedAt, language) },
    { label: say('account.roles'), value: account.grants.nodes.map(held).join(say('parts.semicolon')) || say('account.noRoles') },
  ];
  return (
    <Panel label={say('account.panel', { name })} over={account.code} title={name} onClose={onClose}>
      <Facts rows={rows} />
      {isSystem && <AccountActs account={account} onChange={onChange} />}
    </Panel>
  );
};
