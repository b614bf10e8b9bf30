import Agencies from '@mui/icons-material/ApartmentOutlined';
import Cycles from '@mui/icons-material/EventRepeatOutlined';
import Scorecards from '@mui/icons-material/FactCheckOutlined';
import Audit from '@mui/icons-material/HistoryOutlined';
import Alliances from '@mui/icons-material/HubOutlined';
import Grants from '@mui/icons-material/KeyOutlined';
import Accounts from '@mui/icons-material/PeopleOutlined';
import Marks from '@mui/icons-material/RateReviewOutlined';
import HomeIcon from '@mui/icons-material/SpaceDashboardOutlined';
import Imports from '@mui/icons-material/UploadFileOutlined';
import type { MessageKey } from '../i18n/messages.js';
import type { Role } from '../providers/session.js';
import { approvals, documents, type MenuEntry, rubrics, toApprove } from './configuration-entries.js';

export interface MenuGroup {
  readonly title?: MessageKey;
  readonly entries: readonly MenuEntry[];
}

const home: MenuGroup = { entries: [{ to: '/home', label: 'frame.home', icon: HomeIcon }] };
const seen: readonly MenuGroup[] = [
  { title: 'frame.groupEvaluation', entries: [{ to: '/cycles', label: 'frame.cycles', icon: Cycles }] },
  {
    title: 'frame.groupDuty',
    entries: [
      { to: '/agencies', label: 'frame.agencies', icon: Agencies },
      { to: '/alliances', label: 'frame.alliances', icon: Alliances },
    ],
  },
];
const overview: readonly MenuGroup[] = [...seen, { title: 'frame.groupConfiguration', entries: [rubrics] }];
const configured: MenuGroup = { title: 'frame.groupConfiguration', entries: [rubrics, documents] };
const handedIn: MenuGroup = { ...configured, entries: [...configured.entries, approvals] };

const own: readonly MenuGroup[] = [{ entries: [...home.entries, { to: '/scorecards', label: 'frame.scorecards', icon: Scorecards }] }];
const marks: readonly MenuGroup[] = [{ entries: [{ to: '/marks', label: 'frame.marks', icon: Marks }] }];

const accounts: MenuEntry = { to: '/accounts', label: 'frame.accounts', icon: Accounts };
const grants: MenuEntry = { to: '/grants', label: 'frame.grants', icon: Grants };
const requests: MenuEntry = { ...grants, label: 'frame.requests' };
const asking: MenuGroup = { title: 'frame.groupAdministration', entries: [requests] };
const audit: readonly MenuGroup[] = [{ entries: [{ to: '/audit', label: 'frame.audit', icon: Audit }] }];

const imports: MenuEntry = { to: '/imports', label: 'frame.imports', icon: Imports };
const data: MenuGroup = { title: 'frame.groupData', entries: [imports] };

/** The pages of each role; roles without an entry have none yet. */
const menus: Partial<Record<Role, readonly MenuGroup[]>> = {
  DEPARTMENT: [home, ...seen, handedIn, data, asking],
  APPROVER: [{ entries: [...home.entries, toApprove] }, ...seen, configured],
  REVIEWER: marks,
  ANALYST: overview,
  AGENCY: own,
  SYSTEM: [{ entries: [accounts, requests] }],
  SECURITY: [{ entries: [grants, accounts] }],
  AUDIT: audit,
};

export const menuOf = (role: Role | undefined): readonly MenuGroup[] => (role && menus[role]) ?? [];

/** Pages reached from other pages rather than from the menu. */
const linked = ['/scorecards'];

/** Pages of every role. */
const everyones = ['/', '/own'];

/** Whether a role has the page at this address; the server decides on every record all the same. */
export const hasPage = (role: Role, path: string): boolean => {
  const first = `/${path.split('/')[1] ?? ''}`;
  const entries = menuOf(role).flatMap((group) => group.entries.map(({ to }) => to));
  return everyones.includes(first) || entries.includes(first) || (entries.length > 0 && linked.includes(first));
};

/** Where a role begins. */
export const landingOf = (role: Role | undefined): string | undefined => menuOf(role)[0]?.entries[0]?.to;
