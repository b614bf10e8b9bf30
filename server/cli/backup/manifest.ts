import { z } from 'zod';

export const backupFormat = 'zelian-backup-1';
export const manifestFile = 'manifest.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const tableShape = z.strictObject({
  schema: z.enum(['public', 'auth']),
  name: z.string().regex(/^[a-z_]+$/),
  /** below the backup's directory */
  file: z.string().regex(/^[a-z_]+\.[a-z_]+\.jsonl$/),
  columns: z.array(z.strictObject({ name: z.string().regex(/^[a-z0-9_]+$/), type: z.string() })),
  rows: z.int().nonnegative(),
  sha256,
});

/** `manifest.json`: written last, so that a directory without it is no backup. */
export const manifestShape = z.strictObject({
  format: z.literal(backupFormat),
  serverVersion: z.string(),
  databaseVersion: z.string(),
  madeAt: z.iso.datetime(),
  /** names of the migrations that the database had been through */
  migrations: z.array(z.string()),
  tables: z.array(tableShape),
  /** end of the audit chain of each jurisdiction */
  auditHeads: z.array(z.strictObject({ jurisdictionId: z.string(), number: z.int(), hash: sha256 })),
});

export type Manifest = z.infer<typeof manifestShape>;
export type ManifestTable = Manifest['tables'][number];
