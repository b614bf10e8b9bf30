import { HttpError } from 'react-admin';
import { languageInUse } from '../../i18n/i18n-provider.js';
import { nameIn } from '../../providers/download.js';
import { refusalOf } from '../../providers/rest.js';

export type WorkbookRead =
  | { readonly content: unknown }
  /** the same workbook, its wrong cells red and commented */
  | { readonly marked: Blob; readonly fileName: string };

const address = '/documents/workbook';

/** What a workbook says, as the server reads it. Throws its refusal where it is no workbook of a document. */
export const readDocumentWorkbook = async (file: File): Promise<WorkbookRead> => {
  const headers = {
    'accept-language': languageInUse(),
    'apollo-require-preflight': 'true',
    'content-type': 'application/octet-stream',
  };
  const answer = await fetch(address, { method: 'POST', credentials: 'same-origin', headers, body: file }).catch(() => {
    throw new HttpError('', 0, {});
  });
  const isWorkbook = answer.headers.get('content-type')?.includes('spreadsheet') ?? false;
  if (answer.status === 422 && isWorkbook) return { marked: await answer.blob(), fileName: nameIn(answer) };
  if (!answer.ok) throw await refusalOf(answer);
  return { content: ((await answer.json()) as { content: unknown }).content };
};

export const isWorkbook = (file: File): boolean => /\.xlsx$/i.test(file.name);
