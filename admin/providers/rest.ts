import { HttpError } from 'react-admin';
import { languageInUse } from '../i18n/i18n-provider.js';

interface Told {
  readonly error?: { readonly message?: string; readonly code?: string; readonly requestId?: string; readonly details?: object };
}

type Method = 'GET' | 'POST' | 'DELETE';

/** One request to a route beside the graph; throws only where no answer came at all. */
export const ask = async (method: Method, path: string, body?: object): Promise<Response> => {
  try {
    return await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        'accept-language': languageInUse(),
        'apollo-require-preflight': 'true',
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    });
  } catch {
    throw new HttpError('', 0, {});
  }
};

/** The refusal that an answer carries: the server's own sentence, already in the caller's language. */
export const refusalOf = async (answer: Response): Promise<HttpError> => {
  const { error } = ((await answer.json().catch(() => null)) ?? {}) as Told;
  return new HttpError(error?.message ?? '', answer.status, { code: error?.code, requestId: error?.requestId, details: error?.details });
};

/** What an answer says, or its refusal thrown. */
export const read = async <Body>(answer: Response): Promise<Body> => {
  if (!answer.ok) throw await refusalOf(answer);
  const body = (await answer.json().catch(() => null)) as Body | null;
  if (body === null) throw new HttpError('', 0, {});
  return body;
};
