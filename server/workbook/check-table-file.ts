import { fileKindOf, refuseMarkup } from './file-kind.js';
import { checkPackage } from './package-check.js';
import { defaultReadLimits, type ReadLimits } from './read-limits.js';

const mostHeadBytes = 1024;
const byteOrderMark = /^\u00ef\u00bb\u00bf/;

/**
 * Refuses what a glance shows to be no table: another kind of file under its name, a password, macros, a workbook cut off. It
 * takes milliseconds and unpacks next to nothing; what only reading shows is left to `readTableFile`.
 */
export function checkTableFile(bytes: Uint8Array, fileName: string, limits: ReadLimits = defaultReadLimits): void {
  if (fileKindOf(bytes, fileName) === 'ZIP') {
    checkPackage(bytes, fileName, limits);
    return;
  }
  // the marks of markup are ASCII, in whichever encoding the text goes on
  const head = Buffer.from(bytes.subarray(0, mostHeadBytes)).toString('latin1');
  refuseMarkup(head.replace(byteOrderMark, ''), fileName);
}
