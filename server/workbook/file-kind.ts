import { type Bilingual, say } from '../core/language.js';
import { fileDisguised, workbookEncrypted, workbookOfOtherFormat } from './workbook.errors.js';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipSignatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

const otherSignatures: readonly (readonly [readonly number[], Bilingual])[] = [
  [[0x89, 0x50, 0x4e, 0x47], say('PNG 图片', 'a PNG picture')],
  [[0xff, 0xd8, 0xff], say('JPEG 图片', 'a JPEG picture')],
  [[0x47, 0x49, 0x46, 0x38], say('GIF 图片', 'a GIF picture')],
  [[0x25, 0x50, 0x44, 0x46], say('PDF 文件', 'a PDF document')],
  [[0x52, 0x61, 0x72, 0x21], say('RAR 压缩包', 'a RAR archive')],
  [[0x37, 0x7a, 0xbc, 0xaf], say('7z 压缩包', 'a 7z archive')],
  [[0x1f, 0x8b], say('gzip 压缩包', 'a gzip archive')],
  [[0x4d, 0x5a], say('Windows 程序', 'a Windows program')],
];

const otherTexts: readonly (readonly [RegExp, Bilingual])[] = [
  [/^\s*(<!--.*?-->\s*)?<(!doctype\s+html|html|head|body|meta|table|style)\b/is, say('网页（HTML）', 'a web page (HTML)')],
  [/^\s*<\?xml\b/i, say('XML 文件', 'an XML document')],
  [/^\s*\{\\rtf/, say('RTF 文档', 'an RTF document')],
];

/** What the bytes are, whatever the name says: a zip that may be a workbook, or text that may be a CSV. Everything else is refused by its own name. */
export function fileKindOf(bytes: Uint8Array, fileName: string): 'ZIP' | 'TEXT' {
  if (zipSignatures.some((signature) => startsWith(bytes, signature))) return 'ZIP';
  if (startsWith(bytes, oleSignature)) throw refusedCompoundFile(bytes, fileName);
  const other = otherSignatures.find(([signature]) => startsWith(bytes, signature));
  if (other) throw fileDisguised(fileName, other[1]);
  return 'TEXT';
}

/** The same question for text that has been decoded; a page saved as .xls is a common export of old systems. */
export function refuseMarkup(text: string, fileName: string): void {
  const head = text.slice(0, 1024);
  const other = otherTexts.find(([pattern]) => pattern.test(head));
  if (other) throw fileDisguised(fileName, other[1]);
}

/** An OLE compound file is a workbook behind a password, an old .xls, or a document of another program: its stream names tell. */
function refusedCompoundFile(bytes: Uint8Array, fileName: string): Error {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (stream: string): boolean => content.includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage')) return workbookEncrypted(fileName);
  if (has('Workbook') || has('Book')) return workbookOfOtherFormat(fileName, '.xls');
  return fileDisguised(fileName, say('旧版 Office 文档', 'a document of an old Office'));
}
