import { QueryClient } from '@tanstack/react-query';

const mostRepeats = 2;

/** An answer that will be the same the next time: not found, not allowed, not understood. */
const isFinal = (failure: unknown): boolean => {
  const { status } = failure as { readonly status?: number };
  return status !== undefined && status >= 400 && status < 500;
};

/** Reads that failed on the way are repeated; what was refused is said at once. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: (count, failure) => count < mostRepeats && !isFinal(failure) } },
});
