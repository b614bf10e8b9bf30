import { envelopeOf } from '../../../server/engine/documents/document-envelope.js';
import type { Version } from './document-shape.js';

export type FileFormat = 'json' | 'yaml';

const mediaTypes: Readonly<Record<FileFormat, string>> = { json: 'application/json', yaml: 'application/yaml' };

/** The document with the hash of its content, as a file that may be handed in again. */
export const saveDocument = async ({ document, label, content, contentHash }: Version, format: FileFormat): Promise<void> => {
  const envelope = envelopeOf(content, contentHash);
  const text =
    format === 'json'
      ? `${JSON.stringify(envelope, null, 2)}\n`
      : (await import('yaml')).stringify(envelope, { lineWidth: 0, aliasDuplicateObjects: false });
  const link = window.document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${mediaTypes[format]};charset=utf-8` }));
  link.download = `${document.code}-${label}.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
};
