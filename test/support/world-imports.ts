import type { DataSource } from 'typeorm';
import { runImport } from '../../server/modules/import/import-now.js';

/** A sector brought in from a file: a batch that is committed, its file, and the change it made. */
export async function insertImport(source: DataSource, jurisdictionId: string): Promise<void> {
  const bytes = Buffer.from('编码,名称,英文名称\nHOSPITAL,医院,Hospitals\n');
  const { isCommitted, findings } = await runImport(source, {
    jurisdictionId,
    kind: 'sectors',
    fileName: '领域.csv',
    bytes,
    isDryRun: false,
  });
  if (!isCommitted) throw new Error(`the import of the world is refused: ${findings.map(({ messageEn }) => messageEn).join('; ')}`);
}
