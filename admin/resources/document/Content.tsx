import { Box, Button } from '@mui/material';
import { useEffect, useState } from 'react';
import type { HttpError } from 'react-admin';
import { useSay } from '../../i18n/use-say.js';
import { Refused } from '../../parts/Refused.js';
import { Section } from '../../parts/Section.js';
import { download } from '../../providers/download.js';
import { saveDocument } from './document-download.js';
import type { Version } from './document-shape.js';

/** The whole document as it was handed in, opened when wanted: what an approver signs can be read to the last line. */
export const Content = ({ version }: { readonly version: Version }) => {
  const { content } = version;
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [refused, setRefused] = useState<HttpError>();
  const [text, setText] = useState<string>();
  useEffect(() => {
    if (!isOpen) return;
    import('yaml').then(({ stringify }) => setText(stringify(content, { lineWidth: 0 })));
  }, [isOpen, content]);
  return (
    <Section
      title={say('document.content')}
      tools={
        <>
          <Button size="small" variant="text" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say(isOpen ? 'document.hideContent' : 'document.showContent')}
          </Button>
          {(['json', 'yaml'] as const).map((format) => (
            <Button key={format} size="small" variant="text" onClick={() => void saveDocument(version, format)}>
              {say('document.asFile', { format: format.toUpperCase() })}
            </Button>
          ))}
          <Button size="small" variant="text" onClick={() => void download(`/documents/versions/${version.id}.xlsx`).catch(setRefused)}>
            {say('document.asFile', { format: 'XLSX' })}
          </Button>
        </>
      }
    >
      <Refused refusal={refused} />
      {isOpen && text !== undefined && (
        <Box
          component="pre"
          tabIndex={0}
          aria-label={say('document.content')}
          sx={{ m: 0, p: 1.5, bgcolor: 'ledger.sunk', fontSize: 12, lineHeight: '18px', overflow: 'auto', maxHeight: 640 }}
        >
          {text}
        </Box>
      )}
    </Section>
  );
};
