import { inflateRawSync } from 'node:zlib';
import { say } from '../core/language.js';
import type { ReadLimits } from './read-limits.js';
import {
  fileDisguised,
  unpackedTooLarge,
  workbookBroken,
  workbookEncrypted,
  workbookHasMacros,
  workbookOfOtherFormat,
} from './workbook.errors.js';
import { type ZipEntry, zipDirectory } from './zip-directory.js';

const stored = 0;
const deflated = 8;
const mostEntries = 5_000;
const mostContentTypesBytes = 1024 * 1024;

/** Refuses a zip that is no plain .xlsx, or would unpack to too much, by its directory alone; nothing but the list of types is unpacked. */
export function checkPackage(bytes: Uint8Array, fileName: string, limits: ReadLimits): void {
  const entries = directoryOf(bytes, fileName);
  if (entries.some((entry) => entry.isEncrypted)) throw workbookEncrypted(fileName);
  checkSizes(entries, fileName, limits);
  checkFormat(entries, fileName);
  if (hasMacros(bytes, entries, fileName)) throw workbookHasMacros(fileName);
}

function directoryOf(bytes: Uint8Array, fileName: string): ZipEntry[] {
  try {
    return zipDirectory(bytes);
  } catch (error) {
    throw workbookBroken(fileName, error instanceof Error ? error.message : String(error));
  }
}

function checkSizes(entries: readonly ZipEntry[], fileName: string, { mostUnpackedBytes }: ReadLimits): void {
  const unpackedBytes = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (unpackedBytes > mostUnpackedBytes || entries.length > mostEntries) throw unpackedTooLarge(fileName, mostUnpackedBytes);
  // inflating stops at the size declared: an entry that declares none could grow without end
  const sizeless = entries.find(({ method, packedBytes, unpackedBytes: size, path }) => {
    if (method !== stored && method !== deflated) return true;
    return (size === 0 && packedBytes > 2) || (packedBytes === 0 && (size > 0 || !path.endsWith('/')));
  });
  if (sizeless) throw workbookBroken(fileName, `the size of ${sizeless.path} is not told`);
}

function checkFormat(entries: readonly ZipEntry[], fileName: string): void {
  const has = (pattern: RegExp): boolean => entries.some(({ path }) => pattern.test(path));
  if (has(/^xl\/workbook\.bin$/i)) throw workbookOfOtherFormat(fileName, '.xlsb');
  if (has(/^xl\//i) && has(/^\[Content_Types\]\.xml$/)) return;
  if (has(/^mimetype$/) && has(/^content\.xml$/)) throw workbookOfOtherFormat(fileName, '.ods');
  if (has(/^Index\/.*\.iwa$/)) throw workbookOfOtherFormat(fileName, '.numbers');
  if (has(/^word\//)) throw fileDisguised(fileName, say('Word 文档', 'a Word document'));
  if (has(/^ppt\//)) throw fileDisguised(fileName, say('演示文稿', 'a presentation'));
  throw fileDisguised(fileName, say('压缩包', 'an archive'));
}

function hasMacros(bytes: Uint8Array, entries: readonly ZipEntry[], fileName: string): boolean {
  if (entries.some(({ path }) => /vbaProject\.bin$|^xl\/macrosheets\//i.test(path))) return true;
  const types = entries.find(({ path }) => path === '[Content_Types].xml');
  try {
    return types !== undefined && /macroEnabled/i.test(unpacked(bytes, types));
  } catch (error) {
    throw workbookBroken(fileName, error instanceof Error ? error.message : String(error));
  }
}

function unpacked(bytes: Uint8Array, { headerOffset, packedBytes, method }: ZipEntry): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = headerOffset + 30 + view.getUint16(headerOffset + 26, true) + view.getUint16(headerOffset + 28, true);
  const packed = bytes.subarray(start, start + packedBytes);
  const content = method === stored ? packed : inflateRawSync(packed, { maxOutputLength: mostContentTypesBytes });
  return new TextDecoder().decode(content);
}
