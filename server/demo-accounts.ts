import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DemoAccount } from './api/session-answer.js';
import { inPackage } from './core/package-root.js';
import type { Role } from './core/role.js';
import { readDemoCredentials } from './demo-credentials.js';

interface AccountEntry {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly role: Role;
  readonly jurisdiction: string;
}

/** Roles with a page and work on it. */
const rolesWithPages: ReadonlySet<Role> = new Set([
  'DEPARTMENT',
  'APPROVER',
  'REVIEWER',
  'ANALYST',
  'AGENCY',
  'SYSTEM',
  'SECURITY',
  'AUDIT',
]);
/** agencies of the joint evaluation: those with a scorecard to look at */
const isOffered = ({ code, role, jurisdiction }: AccountEntry): boolean =>
  rolesWithPages.has(role) && jurisdiction === 'sample' && (role !== 'AGENCY' || Number(code.replace('agency', '')) <= 24);

let entries: readonly AccountEntry[] | undefined;

/** What the sign-in page offers. */
export function offeredAccounts(dataDirectory: string): readonly DemoAccount[] {
  const credentials = readDemoCredentials(dataDirectory);
  if (!credentials) return [];
  entries ??= (parse(readFileSync(inPackage('seeds', 'data', 'accounts.yaml'), 'utf8')) as { accounts: AccountEntry[] }).accounts.filter(
    isOffered,
  );
  return entries.map(({ code, name, role }) => ({ code, nameZh: name.zh, nameEn: name.en, role, password: credentials.password }));
}
