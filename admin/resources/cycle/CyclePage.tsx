import { useParams } from 'react-admin';
import { Loaded } from '../../layout/Loaded.js';
import { CycleView } from './CycleView.js';
import type { Cycle } from './cycle-shape.js';

const CyclePage = () => {
  const { id = '' } = useParams();
  return (
    <Loaded<Cycle> resource="cycles" id={id}>
      {(cycle, onChange) => <CycleView cycle={cycle} onChange={onChange} />}
    </Loaded>
  );
};

export default CyclePage;
