import { encodingUnknown } from './workbook.errors.js';

const marks = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

// a table has tabs and line ends, and none of these: bytes that decode to them were no text
const controls = /[^\P{Cc}\t\r\n\u007f-\u009f]/u;

/**
 * UTF-16 if a byte order mark says so, else UTF-8 if it fits, else GB18030 (the usual "CSV" of a Chinese spreadsheet).
 * Every GB18030 text of more than a few characters is no valid UTF-8, so the order decides rightly.
 */
export function decodeText(bytes: Uint8Array, fileName: string): string {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  const candidates = marked ? [marked.encoding] : ['utf-8', 'gb18030'];
  for (const encoding of candidates) {
    const text = decoded(bytes, encoding);
    if (text !== null && !controls.test(text)) return text;
  }
  throw encodingUnknown(fileName);
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
