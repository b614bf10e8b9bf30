import { GreyRows } from '../../parts/GreyRows.js';
import { useSignedIn } from '../../providers/use-session.js';
import { AskedFor } from './AskedFor.js';
import { Decisions } from './Decisions.js';

/** Those who ask see what they asked for; the security administrator decides on all and sees what is held. */
const GrantPage = () => {
  const role = useSignedIn()?.grant.role;
  if (!role) return <GreyRows />;
  return role === 'SECURITY' ? <Decisions /> : <AskedFor />;
};

export default GrantPage;
