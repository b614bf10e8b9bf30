import { Button } from '@mui/material';
import type { HttpError } from 'react-admin';
import { moment } from '../../formats/date.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { CommitBar } from '../../parts/CommitBar.js';
import { Refused } from '../../parts/Refused.js';
import type { Draft } from './use-draft.js';

interface Props {
  readonly draft: Draft;
  readonly onDone: () => void;
}

const useStandingWords = ({ standing, savedAt }: Draft): string => {
  const say = useSay();
  const language = useLanguage();
  if (standing === 'SAVED')
    return savedAt ? say('editor.savedAt', { time: moment(savedAt.toISOString(), language) }) : say('editor.asStored');
  return say(`editor.standings.${standing}`);
};

/** What the server holds of the draft, and the way on to its check, simulation and approval. */
export const SaveBar = ({ draft, onDone }: Props) => {
  const say = useSay();
  const words = useStandingWords(draft);
  const done = async () => {
    if (draft.standing === 'SAVED' || (await draft.save())) onDone();
  };
  const isWaiting = draft.standing === 'SAVING' || draft.standing === 'CONFLICT';
  return (
    <CommitBar
      note={<span role="status">{words}</span>}
      refused={draft.refusal ? <Refused refusal={draft.refusal as HttpError} /> : undefined}
    >
      <Button disabled={isWaiting} onClick={() => void done()}>
        {say('editor.toVersion')}
      </Button>
      <Button variant="contained" color="primary" disabled={isWaiting || draft.standing === 'SAVED'} onClick={() => void draft.save()}>
        {say('editor.save')}
      </Button>
    </CommitBar>
  );
};
