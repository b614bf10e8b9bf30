import { useParams } from 'react-admin';
import { ScorecardView } from './ScorecardView.js';

/** One scorecard by its id, as the ranking links to it. */
const ScorecardPage = () => {
  const { id = '' } = useParams();
  return <ScorecardView id={id} />;
};

export default ScorecardPage;
