import { Button } from '@mui/material';
import type { HttpError } from 'react-admin';
import { useSay } from '../../i18n/use-say.js';
import { CommitBar } from '../../parts/CommitBar.js';
import { Refused } from '../../parts/Refused.js';

/** To the mark before and the next; undefined at either end. */
export interface Ways {
  readonly onBefore: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

interface Props {
  readonly ways: Ways;
  readonly isBusy?: boolean;
  readonly refusal?: HttpError | undefined;
  /** left out for a mark that was given */
  readonly onSave?: () => void;
  readonly onReload?: () => void;
}

/** Back, on, and save; what saving does stands beside it. */
export const MarkBar = ({ ways, isBusy = false, refusal, onSave, onReload }: Props) => {
  const say = useSay();
  return (
    <CommitBar
      note={say(onSave ? 'mark.saveNote' : 'mark.givenNote')}
      refused={refusal && <Refused refusal={refusal} onReload={onReload} />}
    >
      <Button disabled={!ways.onBefore} onClick={ways.onBefore}>
        {say('mark.before')}
      </Button>
      <Button disabled={!ways.onNext} onClick={ways.onNext}>
        {say('mark.next')}
      </Button>
      {onSave && (
        <Button variant="contained" color="primary" disabled={isBusy} onClick={onSave}>
          {say('mark.save')}
        </Button>
      )}
    </CommitBar>
  );
};
