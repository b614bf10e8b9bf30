import type { ReactNode } from 'react';
import { useLocation } from 'react-admin';
import { GreyRows } from '../parts/GreyRows.js';
import { useSignedIn } from '../providers/use-session.js';
import { Missing } from './Missing.js';
import { hasPage } from './menu-entries.js';

/** Shows a page only to the roles that have it, so that nobody reads a figure for the whole where the part is their own. */
export const Allowed = ({ children }: { readonly children: ReactNode }) => {
  const { pathname } = useLocation();
  const session = useSignedIn();
  if (!session) return <GreyRows />;
  return hasPage(session.grant.role, pathname) ? children : <Missing />;
};
