import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../server/database/data-source.js';
import { loginUrl } from '../../server/login-url.js';
import { models } from '../../server/modules/models.js';

// Without migrations: the template has them, and loading them once more fails in the second test file of a jest worker.
const open = (url: string, poolSize: number): Promise<DataSource> =>
  new DataSource({ ...dataSourceOptions({ url, models, poolSize }), migrations: [] }).initialize();

/** The pool of the login role, as a server has it. */
export const openLoginSource = (ownerUrl: string, poolSize = 4): Promise<DataSource> => open(loginUrl(ownerUrl), poolSize);

/** The database's owner, whom no row security holds: to look behind, and to break things. */
export const openOwnerSource = (ownerUrl: string): Promise<DataSource> => open(ownerUrl, 1);

export type StoredRow = Readonly<Record<string, unknown>>;
