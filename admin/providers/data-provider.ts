import type { DataProvider, GetListParams, GetOneParams } from 'react-admin';
import type { Reads } from './reads.js';
import { resources } from './resources.js';

const readsOf = <Kind extends keyof Reads>(resource: string, kind: Kind): NonNullable<Reads[Kind]> => {
  const read = resources[resource]?.[kind];
  if (!read) throw new Error(`The console does not read "${kind}" of "${resource}"; add it to providers/resources.ts.`);
  return read;
};

/** Changes are commands of their own (`commands.ts`), never generic saves of a record. */
const refused =
  (method: string) =>
  async (resource: string): Promise<never> => {
    throw new Error(`"${method}" of "${resource}" is not a command; see providers/commands.ts.`);
  };

export const dataProvider = {
  supportAbortSignal: true,
  getList: (resource: string, params: GetListParams) => readsOf(resource, 'list')(params),
  getOne: async (resource: string, params: GetOneParams) => ({ data: await readsOf(resource, 'one')(params) }),
  getMany: refused('getMany'),
  getManyReference: refused('getManyReference'),
  create: refused('create'),
  update: refused('update'),
  updateMany: refused('updateMany'),
  delete: refused('delete'),
  deleteMany: refused('deleteMany'),
} as unknown as DataProvider;
