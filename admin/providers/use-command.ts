import { useRef, useState } from 'react';
import type { HttpError } from 'react-admin';
import type { TypedDocumentString } from '../generated/graphql.js';
import { request } from './graph.js';

type Input = Record<string, unknown>;

export interface Command<Result, Variables> {
  /** Answers what the command gave back, or undefined when it was refused. */
  readonly run: (variables: Variables) => Promise<Result | undefined>;
  /** The same key until a run has succeeded, so that a repeated click is the same command. */
  readonly key: () => string;
  readonly isBusy: boolean;
  readonly refusal: HttpError | undefined;
  readonly forget: () => void;
}

/** One command of a page: pessimistic, its refusal held for the place that must show it. */
export const useCommand = <Result, Variables extends Input>(
  document: TypedDocumentString<Result, Variables>,
): Command<Result, Variables> => {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<HttpError>();
  const held = useRef<string>(undefined);
  const key = () => {
    held.current ??= crypto.randomUUID();
    return held.current;
  };
  const run = async (variables: Variables): Promise<Result | undefined> => {
    setBusy(true);
    setRefusal(undefined);
    try {
      const result = await request(document, variables);
      held.current = undefined;
      return result;
    } catch (failure) {
      // a refused command changed nothing: what is sent after mending is another command, unless no answer came at all
      if ((failure as HttpError).status !== 0) held.current = undefined;
      setRefusal(failure as HttpError);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { run, key, isBusy, refusal, forget: () => setRefusal(undefined) };
};
