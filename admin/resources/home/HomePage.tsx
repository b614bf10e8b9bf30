import { GreyRows } from '../../parts/GreyRows.js';
import { useSignedIn } from '../../providers/use-session.js';
import { AgencyHome } from './AgencyHome.js';
import { ApproverHome } from './ApproverHome.js';
import { DepartmentHome } from './DepartmentHome.js';

/** Where a person begins: what waits for them, and what they came to see. */
const HomePage = () => {
  const grant = useSignedIn()?.grant;
  if (!grant) return <GreyRows />;
  if (grant.role === 'AGENCY' && grant.agency) return <AgencyHome agency={grant.agency} />;
  return grant.role === 'APPROVER' ? <ApproverHome /> : <DepartmentHome />;
};

export default HomePage;
