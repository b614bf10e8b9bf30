import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { moment } from '../../formats/date.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { PageHead } from '../../parts/PageHead.js';
import { Counts } from './Counts.js';
import { DiscardImport } from './DiscardImport.js';
import { ImportStateMark } from './ImportStateMark.js';
import { type Batch, reportOf } from './import-shape.js';
import { UndoImport } from './UndoImport.js';
import { useBatchWords } from './use-batch-words.js';

interface Props {
  readonly batch: Batch;
  readonly isBusy: boolean;
  readonly onCommand: () => void;
  /** what is being done with it */
  readonly work: ReactNode;
  readonly tabs: ReactNode;
}

const shownDigits = 8;

const useSentence = (batch: Batch): string => {
  const say = useSay();
  const language = useLanguage();
  const words = useBatchWords();
  const at = (text: string | null | undefined) => moment(text, language);
  const parts = [
    say('importing.whatOne', {
      kind: words.kind(batch.kind),
      size: words.size(batch.fileSize),
      name: words.by(batch),
      moment: at(batch.createdAt),
    }),
    say('importing.hash', { hash: batch.fileHash.slice(0, shownDigits) }),
    ...(batch.committedAt ? [say('importing.committedOn', { moment: at(batch.committedAt) })] : []),
    ...(batch.undoneAt ? [say('importing.undoneOn', { moment: at(batch.undoneAt), reason: batch.undoReason ?? '' })] : []),
  ];
  return parts.join(say('parts.semicolon'));
};

/** What file this is, whose, and where it stands; the ways back out of it. */
export const ImportHead = ({ batch, isBusy, onCommand, work, tabs }: Props) => {
  const say = useSay();
  const report = reportOf(batch);
  const isOpen = ['UPLOADED', 'CHECKED', 'FAULTY'].includes(batch.state);
  const actions = (
    <>
      {isOpen && !isBusy && <DiscardImport batch={batch} onDone={onCommand} />}
      {batch.state === 'COMMITTED' && !isBusy && <UndoImport batch={batch} onDone={onCommand} />}
      <Button component={LinkBase} to={`/imports?${new URLSearchParams({ kind: batch.kind })}`}>
        {say('importing.another')}
      </Button>
    </>
  );
  return (
    <PageHead title={batch.fileName} marks={<ImportStateMark state={batch.state} isTinted />} what={useSentence(batch)} actions={actions}>
      {work}
      {report && <Counts counts={report.counts} />}
      {tabs}
    </PageHead>
  );
};
