import { readFile, stat, writeFile } from 'node:fs/promises';
import { parse, stringify, YAMLParseError } from 'yaml';
import { envelopeOf, openEnvelope } from '../engine/documents/document-envelope.js';
import { refuseOtherHash } from '../modules/configuration/content-hash.js';
import { FileExists, FileOfOtherForm, FileTooLarge, FileUnreadable } from './cli.errors.js';

/** no rubric or policy comes near it */
const mostBytes = 2_000_000;
/** none of Zelian's files has any; so few cannot be made to grow */
const mostAliases = 20;

/** A document from a file, with or without its envelope; what the file states of its content is compared. */
export async function readConfigFile(path: string): Promise<{ readonly content: unknown }> {
  const text = await textOf(path);
  const opened = openEnvelope(parsed(path, text));
  if ('otherForm' in opened) throw new FileOfOtherForm(path, opened.otherForm);
  refuseOtherHash(opened.content, opened.contentHash);
  return { content: opened.content };
}

async function textOf(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) throw new FileTooLarge(path, size, mostBytes);
    return await readFile(path, 'utf8');
  } catch (error) {
    throw error instanceof FileTooLarge ? error : new FileUnreadable(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return parse(text, { maxAliasCount: mostAliases });
  } catch (error) {
    throw new FileUnreadable(path, error instanceof YAMLParseError ? (error.message.split('\n')[0] ?? '') : (error as Error).message);
  }
}

/** JSON or YAML by the name of the file; a file that is there is not overwritten. */
export async function writeConfigFile(path: string, content: unknown, contentHash: string): Promise<void> {
  const envelope = envelopeOf(content, contentHash);
  const isJson = path.endsWith('.json');
  const text = isJson ? `${JSON.stringify(envelope, null, 2)}\n` : stringify(envelope, { lineWidth: 0, aliasDuplicateObjects: false });
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    throw new FileExists(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}
