import { useParams } from 'react-admin';
import { Missing } from '../../layout/Missing.js';
import { Unread } from '../../parts/Unread.js';
import { Editing } from './Editing.js';
import { NotEditable } from './NotEditable.js';
import { useFreshVersion } from './use-fresh-version.js';

/** A draft, to be edited. What was approved or is in force is not: a new version is made of it. */
const DocumentEdit = () => {
  const { id = '' } = useParams();
  const { version, isMissing, error, retry } = useFreshVersion(id);
  if (isMissing) return <Missing />;
  if (!version) return <Unread isPage error={error} onRetry={retry} rows={12} />;
  return version.mayEdit ? <Editing key={id} version={version} /> : <NotEditable id={id} why="locked" />;
};

export default DocumentEdit;
