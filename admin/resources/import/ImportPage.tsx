import { useParams } from 'react-admin';
import { Loaded } from '../../layout/Loaded.js';
import { ImportView } from './ImportView.js';
import type { Batch } from './import-shape.js';

const ImportPage = () => {
  const { id = '' } = useParams();
  return (
    <Loaded<Batch> key={id} resource="imports" id={id}>
      {(batch, onChange) => <ImportView batch={batch} onChange={onChange} />}
    </Loaded>
  );
};

export default ImportPage;
