import { ConfigVersionDocument, type ConfigVersionQuery } from '../../generated/graphql.js';
import { useRecount } from '../../layout/use-approval-count.js';
import { type Read, useRead } from '../../providers/use-read.js';

interface VersionRead extends Read<ConfigVersionQuery> {
  /** to be called after a step: reads it again, and what waits for whom is counted anew */
  readonly change: () => void;
}

/** One version with what may be done with it. */
export const useVersion = (id: string): VersionRead => {
  const read = useRead(ConfigVersionDocument, { id });
  const recount = useRecount();
  const change = () => {
    read.refetch();
    recount();
  };
  return { ...read, change };
};
