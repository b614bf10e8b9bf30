import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inPackage } from '../../../server/core/package-root.js';
import { createTestDatabase } from '../database.js';
import { serve } from '../served-process.js';

export interface ServedYear {
  readonly url: string;
  /** one-time links of the three administrators, by their account */
  readonly links: ReadonlyMap<string, string>;
  /** the command line, with the settings of the server */
  cli(...words: string[]): Promise<{ readonly code: number | null; readonly said: string }>;
  close(): Promise<void>;
}

/** A server without demonstration data on an empty database, set up by the command that its operator would give. */
export async function serveYear(): Promise<ServedYear> {
  const database = await createTestDatabase();
  const directory = mkdtempSync(path.join(tmpdir(), 'zelian-year-'));
  const environment = {
    DATABASE_URL: database.ownerUrl,
    DEMO: 'false',
    DATA_DIR: directory,
    PORT: '0',
    LOG_LEVEL: 'warn',
    LANG: 'zh_CN.UTF-8',
  };
  const server = serve(environment);
  const url = await server.address;
  const cli = (...words: string[]) => run(words, environment);
  const { said } = await cli('bootstrap', '--jurisdiction', 'county', '--name', '示例县', '--name-en', 'Sample County');
  const links = [...said.matchAll(/^\w+\t(\S+)\thttp:\S+?(\/#\/welcome\S+)$/gm)];
  return {
    url,
    links: new Map(links.map(([, account = '', link = '']) => [account, link])),
    cli,
    close: async () => {
      await server.stop();
      await database.drop();
      rmSync(directory, { recursive: true });
    },
  };
}

async function run(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [inPackage('dist', 'server', 'cli', 'main.js'), ...words], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => void (said += piece.toString()));
  const [code] = await once(child, 'exit');
  return { code: code as number | null, said };
}
