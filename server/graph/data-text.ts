import type { ExecutionResult } from 'graphql';

/** The text of `data` on its way through the server, written by SQL; `stringify` passes it on as it is. */
export class DataText {
  constructor(readonly text: string) {}
}

/** A result as JSON text. */
export function stringify(result: Pick<ExecutionResult, 'errors' | 'extensions'> & { readonly data?: unknown }): string {
  if (!(result.data instanceof DataText)) return JSON.stringify(result);
  const { data, errors, extensions } = result;
  const before = errors ? `"errors":${JSON.stringify(errors)},` : '';
  const after = extensions ? `,"extensions":${JSON.stringify(extensions)}` : '';
  return `{${before}"data":${data.text}${after}}`;
}
