import { Box, LinearProgress, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocation } from 'react-admin';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { DownloadButton } from '../../parts/DownloadButton.js';
import { Refused } from '../../parts/Refused.js';
import { Section } from '../../parts/Section.js';
import { DropZone } from './DropZone.js';
import { importKinds, kindIn } from './import-shape.js';
import { useUpload } from './use-upload.js';

const Sending = ({ share, fileName }: { readonly share: number; readonly fileName: string }) => {
  const say = useSay();
  const percent = Math.round(share * 100);
  const words = percent < 100 ? say('importing.sending', { file: fileName, percent }) : say('importing.sent', { file: fileName });
  return (
    <Box sx={{ py: 2 }}>
      <Typography variant="body2" role="status" sx={{ fontWeight: 600, mb: 1 }}>
        {words}
      </Typography>
      <LinearProgress variant="determinate" value={percent} aria-label={words} />
    </Box>
  );
};

/** What to import, a template for it, and the file: the file is checked at once, nothing is written. */
export const NewImport = () => {
  const say = useSay();
  const language = useLanguage();
  // a file that was refused is mended and comes again as the same kind
  const asked = kindIn(new URLSearchParams(useLocation().search).get('kind') ?? '');
  const [chosen, setChosen] = useState<string>(asked ?? '');
  const { share, fileName, refusal, send } = useUpload();
  const kind = kindIn(chosen);
  return (
    <Section title={say('importing.newTitle')}>
      <Stack sx={{ gap: 1.5, maxWidth: 960 }}>
        <Stack direction="row" sx={{ gap: 1.5, alignItems: 'flex-start', flexWrap: 'wrap' }}>
          <Box sx={{ width: 280 }}>
            <ChoiceField
              label={say('importing.kind')}
              choices={importKinds.map((id) => ({ id, label: say(`importing.kinds.${id}`) }))}
              value={chosen}
              onChange={setChosen}
              isRequired
            />
          </Box>
          <Box sx={{ pt: '20px' }}>
            <DownloadButton path={`/imports/template?${new URLSearchParams({ kind: chosen, language })}`} isDisabled={!kind}>
              {say('importing.template')}
            </DownloadButton>
          </Box>
          <Typography variant="body2" component="p" sx={{ m: 0, pt: '20px', flex: '1 1 320px', color: 'ledger.ink2' }}>
            {kind && say(`importing.kindNotes.${kind}`)} {say('importing.templateNote')}
          </Typography>
        </Stack>
        {share === undefined || !fileName ? (
          <DropZone reason={kind ? undefined : say('importing.kindFirst')} onFile={(file) => kind && send(kind, file)} />
        ) : (
          <Sending share={share} fileName={fileName} />
        )}
        <Refused refusal={refusal} />
      </Stack>
    </Section>
  );
};
