import { Box, Button, Link, Stack, Typography } from '@mui/material';
import { type DragEvent, useMemo, useRef, useState } from 'react';
import { type HttpError, useRedirect } from 'react-admin';
import { CheckVersionDocument, CreateDraftDocument } from '../../generated/graphql.js';
import type { MessageKey } from '../../i18n/messages.js';
import { useSay } from '../../i18n/use-say.js';
import { Refused } from '../../parts/Refused.js';
import { Status } from '../../parts/Status.js';
import { useCommand } from '../../providers/use-command.js';
import { type DocumentFile, type FileFault, readDocumentFile } from './read-document-file.js';

const isFault = (read: DocumentFile | FileFault): read is FileFault => 'fault' in read;

const Marked = ({ marked, name }: { readonly marked: Blob; readonly name: string }) => {
  const say = useSay();
  const address = useMemo(() => URL.createObjectURL(marked), [marked]);
  return (
    <>
      <Status tone="bad">{say('document.faults.wrongCells')}</Status>{' '}
      <Link href={address} download={name}>
        {say('document.markedWorkbook')}
      </Link>
    </>
  );
};

const Read = ({ read }: { readonly read: DocumentFile | FileFault }) => {
  const say = useSay();
  if (!isFault(read)) {
    const kind = say(
      read.kind === 'RUBRIC'
        ? 'document.kinds.RUBRIC'
        : read.kind === 'GRADING_POLICY'
          ? 'document.kinds.GRADING_POLICY'
          : 'document.kinds.OTHER',
    );
    return <Status tone="info">{say('document.read', { file: read.fileName, kind, name: read.name, label: read.label })}</Status>;
  }
  if (read.fault === 'wrongCells') return <Marked marked={read.marked} name={read.markedName} />;
  const at: Record<string, number> = read.fault === 'unreadable' ? { line: read.line, column: read.column } : {};
  return <Status tone="bad">{say(`document.faults.${read.fault}` as MessageKey, at)}</Status>;
};

interface HandIn {
  readonly read: DocumentFile | FileFault | undefined;
  readonly take: (file: File | undefined) => Promise<void>;
  readonly send: () => Promise<void>;
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly refusal: HttpError | undefined;
}

/** Reads a file, and hands it in: as a draft first, then to the check. */
const useHandIn = (): HandIn => {
  const redirect = useRedirect();
  const [read, setRead] = useState<DocumentFile | FileFault>();
  const draft = useCommand(CreateDraftDocument);
  const check = useCommand(CheckVersionDocument);
  const [refused, setRefused] = useState<HttpError>();
  const isReady = read !== undefined && !isFault(read);
  const take = async (file: File | undefined) => {
    if (!file) return;
    draft.forget();
    setRefused(undefined);
    setRead(undefined);
    await readDocumentFile(file).then(setRead, (failure) => setRefused(failure as HttpError));
  };
  const send = async () => {
    if (!isReady) return;
    const made = (await draft.run({ input: { content: read.content, contentHash: read.contentHash, idempotencyKey: draft.key() } }))
      ?.createDraft.configVersion;
    if (!made) return;
    await check.run({ input: { versionId: made.id, version: made.version, idempotencyKey: check.key() } });
    redirect(`/documents/${made.id}/show`);
  };
  return { read, take, send, isReady, isBusy: draft.isBusy || check.isBusy, refusal: refused ?? draft.refusal ?? check.refusal };
};

/** Takes a rubric or a policy as a file; it becomes a draft, which is checked at once. */
export const DropDocument = () => {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const { read, take, send, isReady, isBusy, refusal } = useHandIn();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <Box
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      sx={{
        m: { xs: 2, sm: 3 },
        mb: 2,
        p: 2,
        border: 1,
        borderStyle: 'dashed',
        borderColor: 'ledger.edge',
        borderRadius: 1,
        maxWidth: 860,
      }}
    >
      <Typography variant="body2">{say('document.drop')}</Typography>
      <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <input
          ref={input}
          type="file"
          accept=".yaml,.yml,.json,.xlsx"
          hidden
          aria-label={say('document.choose')}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button onClick={() => input.current?.click()}>{say('document.choose')}</Button>
        <Button variant="contained" color="primary" disabled={!isReady || isBusy} onClick={() => void send()}>
          {say('document.send')}
        </Button>
      </Stack>
      <Box sx={{ mt: 1, '& > span': { whiteSpace: 'normal' } }} role="status">
        {read && <Read read={read} />}
      </Box>
      <Refused refusal={refusal} />
    </Box>
  );
};
