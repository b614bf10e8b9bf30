import { useEffect, useState } from 'react';
import { ConfigVersionDocument } from '../../generated/graphql.js';
import { request } from '../../providers/graph.js';
import type { Version } from './document-shape.js';

export interface FreshVersion {
  readonly version: Version | undefined;
  readonly isMissing: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** A version as the server has it now: whoever edits begins from that, never from what the page remembers. */
export const useFreshVersion = (id: string): FreshVersion => {
  const [found, setFound] = useState<{ id: string; version: Version | null }>();
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    request(ConfigVersionDocument, { id }, stop.signal)
      .then(({ configVersion }) => setFound({ id, version: configVersion ?? null }))
      .catch((failure) => {
        if (!stop.signal.aborted) setError(failure);
      });
    return () => stop.abort();
  }, [id, attempt]);
  const retry = () => {
    setError(null);
    setAttempt(attempt + 1);
  };
  const own = found?.id === id ? found : undefined;
  return { version: own?.version ?? undefined, isMissing: own !== undefined && own.version === null, error, retry };
};
