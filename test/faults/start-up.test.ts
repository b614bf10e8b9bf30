import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { serve } from '../support/served-process.js';

const slow = 300_000;
let directory: string;

beforeAll(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'zelian-start-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Starts a server that cannot come up; what it said last, in both languages. */
async function refusal(environment: Record<string, string>): Promise<{ zh: string; en: string }> {
  const said = async (language: string): Promise<string> => {
    const server = serve({ DATA_DIR: directory, ...environment, LANG: language });
    expect(await server.ended).toBe(1);
    return server.said();
  };
  return { zh: await said('zh_CN.UTF-8'), en: await said('en_GB.UTF-8') };
}

test(
  'a wrong setting is named, with what was given and what would be right',
  async () => {
    const { zh, en } = await refusal({ PORT: 'eighty', DATABASE_URL: 'mysql://somewhere' });
    expect(en).toContain('PORT');
    expect(en).toContain('eighty');
    expect(en).toContain('postgres://user:password@host:5432/database');
    expect(zh).toContain('0 到 65535 的整数');
    expect(en).not.toContain('at ');
  },
  slow,
);

test(
  'a database that does not answer is named without its password',
  async () => {
    const { zh, en } = await refusal({ DATABASE_URL: 'postgres://keeper:top-secret@127.0.0.1:1/zelian' });
    expect(en).toContain('127.0.0.1:1/zelian of DATABASE_URL cannot be reached');
    expect(zh).toContain('连不上 DATABASE_URL');
    expect(`${zh}${en}`).not.toContain('top-secret');
    expect(en).not.toMatch(/\n\s+at /);
  },
  slow,
);

test(
  'a port that is taken is named with another one to try, and the embedded database is not left running',
  async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const data = path.join(directory, 'taken');
    const { zh, en } = await refusal({ PORT: String(port), DATA_DIR: data, DEMO: 'false' });
    other.close();
    expect(en).toContain(`127.0.0.1:${port} is taken by another program`);
    expect(zh).toContain(`PORT=${port + 1} npm start`);
    const again = serve({ PORT: '0', DATA_DIR: data, DEMO: 'false', LANG: 'en' });
    await again.address;
    expect(await again.stop()).toBe(0);
  },
  slow,
);

test(
  'a data directory that cannot be made is refused with its path',
  async () => {
    const file = path.join(directory, 'a-file');
    writeFileSync(file, 'not a directory');
    const { zh, en } = await refusal({ DATA_DIR: path.join(file, 'data'), PORT: '0' });
    expect(en).toContain(file);
    expect(zh).toContain(file);
    expect(en).not.toMatch(/\n\s+at /);
  },
  slow,
);
