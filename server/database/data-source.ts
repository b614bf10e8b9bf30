import path from 'node:path';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { packageRoot } from '../core/package-root.js';
import { ReadableNames } from './naming-strategy.js';

export interface DataSourceInput {
  readonly url: string;
  readonly models: readonly Function[];
  readonly poolSize?: number;
  /** only for what changes the schema */
  readonly hasMigrations?: boolean;
}

/** Compiled migrations, oldest first. */
const migrations = path.join(packageRoot, 'dist', 'schema', 'migrations', '*.js');

export const dataSourceOptions = ({ url, models, poolSize, hasMigrations = false }: DataSourceInput): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities: [...models] as never,
  migrations: hasMigrations ? [migrations] : [],
  migrationsTableName: 'migration',
  migrationsTransactionMode: 'each',
  namingStrategy: new ReadableNames(),
  synchronize: false,
  logging: false,
  installExtensions: false,
  parseInt8: false,
  poolSize: poolSize ?? 8,
  extra: { idleTimeoutMillis: 0, connectionTimeoutMillis: 10_000 },
});

export const createDataSource = (input: DataSourceInput): DataSource => new DataSource(dataSourceOptions(input));
