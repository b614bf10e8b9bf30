import { Button } from '@mui/material';
import { LinkBase } from 'react-admin';
import { useSay } from '../../i18n/use-say.js';
import { Empty } from '../../parts/Empty.js';

interface Props {
  readonly id: string;
  /** locked: by its state or its owner; unfit: its content lacks the frame that an editor needs */
  readonly why: 'locked' | 'unfit';
}

/** Why a version cannot be edited here, and what to do instead. */
export const NotEditable = ({ id, why }: Props) => {
  const say = useSay();
  const button = (
    <Button component={LinkBase} to={`/documents/${id}/show`}>
      {say('editor.toVersionPage')}
    </Button>
  );
  return <Empty what={say(`editor.${why}`)} first={say(`editor.${why}First`)} action={button} />;
};
