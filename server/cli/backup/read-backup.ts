import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileLines } from '../file-lines.js';
import { fileDiffers, noBackup } from './backup.errors.js';
import { type Manifest, type ManifestTable, manifestFile, manifestShape } from './manifest.js';

/** The manifest, once every file was found to be what it says. */
export async function readBackup(directory: string): Promise<Manifest> {
  const text = await readFile(path.join(directory, manifestFile), 'utf8').catch((error: Error) => {
    throw noBackup(directory, error.message);
  });
  const manifest = parsed(directory, text);
  for (const { file, sha256 } of manifest.tables) if ((await hashOf(directory, file)) !== sha256) throw fileDiffers(file);
  return manifest;
}

function parsed(directory: string, text: string): Manifest {
  try {
    return manifestShape.parse(JSON.parse(text));
  } catch {
    throw noBackup(directory, manifestFile);
  }
}

async function hashOf(directory: string, file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const piece of createReadStream(path.join(directory, file))) hash.update(piece as Buffer);
  } catch (error) {
    throw noBackup(directory, (error as Error).message);
  }
  return hash.digest('hex');
}

const mostLines = 2000;
const batchBytes = 4 * 1024 * 1024;

/** Lines of a table's file, some megabytes at a time. */
export async function* savedLines(directory: string, { file }: ManifestTable): AsyncGenerator<string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for await (const line of fileLines(path.join(directory, file))) {
    batch.push(line);
    bytes += line.length;
    if (batch.length < mostLines && bytes < batchBytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
