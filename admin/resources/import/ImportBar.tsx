import { Button } from '@mui/material';
import { count } from '../../formats/number.js';
import { CommitImportDocument } from '../../generated/graphql.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { useGrantWords } from '../../layout/use-grant-words.js';
import { CommitBar } from '../../parts/CommitBar.js';
import { Refused } from '../../parts/Refused.js';
import { Status } from '../../parts/Status.js';
import { useCommand } from '../../providers/use-command.js';
import { useSignedIn } from '../../providers/use-session.js';
import { type Batch, obstacleTo, type Report, rowsToWrite } from './import-shape.js';

interface Props {
  readonly batch: Batch;
  readonly report: Report;
  readonly isBusy: boolean;
  readonly onCommand: () => void;
  readonly onReload: () => void;
}

/** What pressing the button will write, or why it cannot be pressed. */
const useNote = (report: Report, isBusy: boolean) => {
  const say = useSay();
  const language = useLanguage();
  const words = useGrantWords();
  const session = useSignedIn();
  const obstacle = obstacleTo(report);
  const written = (value: number) => count(value, language);
  if (isBusy) return <Status tone="info">{say('importing.waiting')}</Status>;
  if (obstacle)
    return (
      <Status tone={obstacle === 'wrong' ? 'bad' : 'idle'}>
        {say(`importing.obstacles.${obstacle}`, { count: written(report.findingsTotal), smart_count: report.findingsTotal })}
      </Status>
    );
  const { new: added, changed, unchanged } = report.counts;
  return say(unchanged === 0 ? 'importing.committingAll' : 'importing.committing', {
    place: session ? words(session.grant).place : '',
    new: written(added),
    changed: written(changed),
    unchanged: written(unchanged),
  });
};

/** The act that writes, for a file that waits for it. What was written already is said in its head. */
export const ImportBar = ({ batch, report, isBusy, onCommand, onReload }: Props) => {
  const say = useSay();
  const language = useLanguage();
  const commit = useCommand(CommitImportDocument);
  const note = useNote(report, isBusy || commit.isBusy);
  if (batch.state !== 'CHECKED' && batch.state !== 'FAULTY') return null;
  const rows = rowsToWrite(report);
  const isFit = batch.state === 'CHECKED' && obstacleTo(report) === undefined;
  const isReady = isFit && !isBusy && !commit.isBusy;
  const write = async () => {
    const { id, version } = batch;
    if (await commit.run({ input: { id, version, idempotencyKey: commit.key() } })) onCommand();
  };
  return (
    <CommitBar note={note} refused={commit.refusal && <Refused refusal={commit.refusal} onReload={onReload} />}>
      <Button variant="contained" color="primary" disabled={!isReady} onClick={() => void write()}>
        {isFit ? say('importing.commit', { count: count(rows, language), smart_count: rows }) : say('importing.title')}
      </Button>
    </CommitBar>
  );
};
