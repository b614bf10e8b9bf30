import { Box, Button, Stack, Typography } from '@mui/material';
import { type DragEvent, useRef, useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { Status } from '../../parts/Status.js';

interface Props {
  /** why no file can be taken yet */
  readonly reason: string | undefined;
  readonly onFile: (file: File) => void;
}

const endings = '.xlsx,.csv';

/** Takes one file, dropped or chosen; the button is the way for the keyboard. */
export const DropZone = ({ reason, onFile }: Props) => {
  const say = useSay();
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [dropped, setDropped] = useState<number>();
  const take = (files: FileList | null) => {
    const [file, ...more] = files ?? [];
    setDropped(more.length > 0 ? more.length + 1 : undefined);
    if (file && more.length === 0 && reason === undefined) onFile(file);
    // the same file may be chosen again after it was mended
    if (chooser.current) chooser.current.value = '';
  };
  const drag = (isHere: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isHere);
  };
  const drop = (event: DragEvent) => {
    drag(false)(event);
    take(event.dataTransfer.files);
  };
  return (
    <Box
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={drop}
      sx={{
        border: 1,
        borderStyle: 'dashed',
        borderColor: isOver ? 'ledger.accent' : 'ledger.edge',
        borderRadius: '4px',
        bgcolor: isOver ? 'ledger.hover' : 'ledger.sunk',
        px: 2,
        py: 2,
      }}
    >
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
        <Typography variant="body2">{say('importing.drop')}</Typography>
        <Button variant="contained" color="primary" disabled={reason !== undefined} onClick={() => chooser.current?.click()}>
          {say('importing.chooseFile')}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept={endings}
          hidden
          aria-label={say('importing.chooseFile')}
          onChange={(event) => take(event.target.files)}
        />
        <Typography variant="body2" sx={{ color: 'ledger.ink2' }}>
          {reason ?? say('importing.dropNote')}
        </Typography>
      </Stack>
      {dropped !== undefined && (
        <Box role="alert" sx={{ mt: 1 }}>
          <Status tone="bad">{say('importing.oneFile', { count: dropped })}</Status>
        </Box>
      )}
    </Box>
  );
};
