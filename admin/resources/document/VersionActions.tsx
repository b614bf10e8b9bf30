import { Button } from '@mui/material';
import { useState } from 'react';
import { LinkBase } from 'react-admin';
import { useSay } from '../../i18n/use-say.js';
import { useSignedIn } from '../../providers/use-session.js';
import type { Version } from './document-shape.js';
import { StartFrom } from './StartFrom.js';

/** Into the editor: of the draft itself, or of a new version that begins with what this one says. */
export const VersionActions = ({ version }: { readonly version: Version }) => {
  const say = useSay();
  const role = useSignedIn()?.grant.role;
  const [isStarting, setStarting] = useState(false);
  if (role !== 'DEPARTMENT') return null;
  if (version.mayEdit)
    return (
      <Button component={LinkBase} to={`/documents/${version.id}`}>
        {say('editor.edit')}
      </Button>
    );
  return (
    <>
      <Button onClick={() => setStarting(true)}>{say('editor.startFrom')}</Button>
      {isStarting && <StartFrom version={version} onClose={() => setStarting(false)} />}
    </>
  );
};
