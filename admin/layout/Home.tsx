import { Button } from '@mui/material';
import { Navigate, useLogout } from 'react-admin';
import { useSay } from '../i18n/use-say.js';
import { GreyRows } from '../parts/GreyRows.js';
import { PageHead } from '../parts/PageHead.js';
import { useSignedIn } from '../providers/use-session.js';
import { landingOf } from './menu-entries.js';

/** Sends each role to the page it comes for. */
export const Home = () => {
  const say = useSay();
  const logout = useLogout();
  const role = useSignedIn()?.grant.role;
  if (!role) return <GreyRows />;
  const landing = landingOf(role);
  if (landing) return <Navigate to={landing} />;
  const what = say('frame.noPage', { role: say(`frame.role.${role}`) });
  return (
    <PageHead
      title={say('frame.noPageTitle')}
      what={what}
      actions={<Button onClick={() => void logout()}>{say('frame.signOut')}</Button>}
    />
  );
};
