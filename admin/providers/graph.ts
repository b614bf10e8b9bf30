import { ClientError, GraphQLClient, type Variables } from 'graphql-request';
import { HttpError } from 'react-admin';
import type { TypedDocumentString } from '../generated/graphql.js';
import { languageInUse } from '../i18n/i18n-provider.js';
import { withStepUp } from './step-up.js';

/** What is known of a failed request, for the page that must say so. `message` is empty when the server said nothing. */
export interface FailureDetail {
  readonly code?: string;
  readonly requestId?: string;
  /** what the server told besides, such as the field (`path`) that it objects to */
  readonly details?: { readonly path?: readonly string[]; readonly [name: string]: unknown };
}

const client = new GraphQLClient(new URL('/graphql', window.location.origin).href, {
  credentials: 'same-origin',
  headers: () => ({ 'accept-language': languageInUse(), 'apollo-require-preflight': 'true' }),
});

const statusOf: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409 };

/** GraphQL errors as the admin framework knows them: a sentence, a status, and what else the server told. */
export const failureOf = (failure: unknown): HttpError => {
  if (!(failure instanceof ClientError)) return new HttpError('', 0, {});
  const first = failure.response.errors?.[0];
  const extensions = first?.extensions as (FailureDetail & { kind?: string }) | undefined;
  const kind = (extensions?.kind ?? extensions?.code ?? '').toUpperCase().replaceAll('-', '_');
  const status = statusOf[kind] ?? failure.response.status;
  return new HttpError(first?.message ?? '', status, {
    code: extensions?.code,
    requestId: extensions?.requestId,
    details: extensions?.details,
  });
};

const ask = async <Result, Input extends Variables>(
  document: TypedDocumentString<Result, Input>,
  variables: Input,
  signal?: AbortSignal,
): Promise<Result> => {
  try {
    return await client.request<Result>({ document: document.toString(), variables, signal });
  } catch (failure) {
    throw failureOf(failure);
  }
};

/** One operation; errors carry the server's own sentence. A command that needs the password again asks for it and is given once more. */
export const request = <Result, Input extends Variables>(
  document: TypedDocumentString<Result, Input>,
  variables: Input,
  signal?: AbortSignal,
): Promise<Result> => withStepUp(() => ask(document, variables, signal));
