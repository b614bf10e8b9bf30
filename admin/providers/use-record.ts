import { type RaRecord, type UseGetOneOptions, useGetOne } from 'react-admin';

/**
 * One whole record. The framework fills what it holds of single records from the rows of lists, which have fewer fields;
 * asking with `isWhole` keeps the two apart.
 */
export const useRecord = <Whole extends RaRecord>(resource: string, id: string, options?: UseGetOneOptions<Whole>) =>
  useGetOne<Whole>(resource, { id, meta: { isWhole: true } }, options);
