import { type ReactNode, useCallback } from 'react';
import type { RaRecord } from 'react-admin';
import { Failure } from '../parts/Failure.js';
import { GreyRows } from '../parts/GreyRows.js';
import { useRecord } from '../providers/use-record.js';
import { Missing } from './Missing.js';

interface Props<Whole> {
  readonly resource: string;
  readonly id: string;
  /** draws the record; `onChange` reads it again */
  readonly children: (record: Whole, onChange: () => void) => ReactNode;
}

/** A page about one record: grey rows until it is there, the missing page, or why it could not be read. */
export const Loaded = <Whole extends RaRecord>({ resource, id, children }: Props<Whole>) => {
  const { data, error, refetch } = useRecord<Whole>(resource, id);
  const onChange = useCallback(() => void refetch(), [refetch]);
  if ((error as { status?: number } | null)?.status === 404) return <Missing />;
  if (error) return <Failure isPage failure={error} onRetry={onChange} />;
  return data ? children(data, onChange) : <GreyRows rows={16} />;
};
