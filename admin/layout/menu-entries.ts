import Rubrics from '@mui/icons-material/AccountTreeOutlined';
import Agencies from '@mui/icons-material/ApartmentOutlined';
import Documents from '@mui/icons-material/DescriptionOutlined';
import Cycles from '@mui/icons-material/EventRepeatOutlined';
import Scorecards from '@mui/icons-material/FactCheckOutlined';
import Audit from '@mui/icons-material/HistoryOutlined';
import Alliances from '@mui/icons-material/HubOutlined';
import Grants from '@mui/icons-material/KeyOutlined';
import Approvals from '@mui/icons-material/MoveToInboxOutlined';
import Accounts from '@mui/icons-material/PeopleOutlined';
import Marks from '@mui/icons-material/RateReviewOutlined';
import HomeIcon from '@mui/icons-material/SpaceDashboardOutlined';
import Imports from '@mui/icons-material/UploadFileOutlined';
import type { ElementType } from 'react';
import type { MessageKey } from '../i18n/messages.js';
import type { Role } from '../providers/session.js';

export interface MenuEntry {
  readonly to: string;
  readonly label: MessageKey;
  readonly icon: ElementType;
  /** shows how many versions wait for a step of the reader's */
  readonly isCounted?: true;
}
export interface MenuGroup {
  readonly title?: MessageKey;
  readonly entries: readonly MenuEntry[];
}

const home: MenuGroup = { entries: [{ to: '/home', label: 'frame.home', icon: HomeIcon }] };
/** Approvers decide here; the department sees how far its versions have come. */
const toApprove: MenuEntry = { to: '/approvals', label: 'frame.toApprove', icon: Approvals, isCounted: true };
const approvals: MenuEntry = { ...toApprove, label: 'frame.approvals' };
const rubrics: MenuEntry = { to: '/rubrics', label: 'frame.rubrics', icon: Rubrics };
const documents: MenuEntry = { to: '/documents', label: 'frame.documents', icon: Documents };

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
const configuredWith = (entry: MenuEntry): MenuGroup => ({ title: 'frame.groupConfiguration', entries: [rubrics, documents, entry] });

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
  DEPARTMENT: [home, ...seen, configuredWith(approvals), data, asking],
  APPROVER: [{ entries: [...home.entries, toApprove] }, ...seen, { title: 'frame.groupConfiguration', entries: [rubrics, documents] }],
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
