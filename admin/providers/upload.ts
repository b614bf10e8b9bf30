import { HttpError } from 'react-admin';
import { languageInUse } from '../i18n/i18n-provider.js';
import { refusalOf } from './rest.js';

export interface Upload {
  readonly path: string;
  readonly file: Blob;
  /** the same for a repeat after no answer came, so that it is the same command */
  readonly key: string;
  /** 0 to 1, of what has left this machine */
  readonly onProgress: (share: number) => void;
}

/** Sends a file as it is. The older way of asking is used because the newer one does not tell how much has been sent. */
export const upload = <Body>({ path, file, key, onProgress }: Upload): Promise<Body> =>
  new Promise<Body>((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', path);
    for (const [name, value] of Object.entries(headersOf(key))) sending.setRequestHeader(name, value);
    sending.upload.onprogress = ({ loaded, total, lengthComputable }) => lengthComputable && onProgress(loaded / total);
    sending.onerror = () => reject(new HttpError('', 0, {}));
    sending.onload = () => {
      const isDone = sending.status >= 200 && sending.status < 300;
      const answer = new Response(sending.responseText, { status: sending.status });
      if (isDone) answer.json().then(resolve, () => reject(new HttpError('', 0, {})));
      else refusalOf(answer).then(reject, reject);
    };
    sending.send(file);
  });

const headersOf = (key: string): Record<string, string> => ({
  accept: 'application/json',
  'accept-language': languageInUse(),
  'apollo-require-preflight': 'true',
  'content-type': 'application/octet-stream',
  'idempotency-key': key,
});
