/** One entry of a zip as its central directory declares it, before anything is unpacked. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly headerOffset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const beyond32Bits = 0xffffffff;

/**
 * Reads the central directory; throws a RangeError where it is cut off or contradicts itself.
 *
 * The end record is looked for as the reader behind this port does it, from the last byte backwards: two directories in one
 * file could otherwise show this check one archive and the reader another.
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const entries: ZipEntry[] = [];
  let offset = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(offset, true) !== entrySignature) throw new RangeError(`no directory entry at ${offset}`);
    entries.push(entryAt(view, bytes, offset));
    offset += 46 + view.getUint16(offset + 28, true) + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return entries;
}

function endRecord(view: DataView): number {
  for (let offset = view.byteLength - 22; offset >= Math.max(0, view.byteLength - 65_557); offset--) {
    if (view.getUint32(offset, true) === endSignature) return offset;
  }
  throw new RangeError('no end of a central directory');
}

function entryAt(view: DataView, bytes: Uint8Array, offset: number): ZipEntry {
  const [nameBytes, extraBytes] = [view.getUint16(offset + 28, true), view.getUint16(offset + 30, true)];
  const name = bytes.subarray(offset + 46, offset + 46 + nameBytes);
  const sizes = [view.getUint32(offset + 24, true), view.getUint32(offset + 20, true), view.getUint32(offset + 42, true)];
  const [unpackedBytes = 0, packedBytes = 0, headerOffset = 0] = wideSizes(view, sizes, offset + 46 + nameBytes, extraBytes);
  return {
    path: new TextDecoder().decode(name),
    method: view.getUint16(offset + 10, true),
    isEncrypted: (view.getUint16(offset + 8, true) & 1) === 1,
    packedBytes,
    unpackedBytes,
    headerOffset,
  };
}

/** Sizes that do not fit 32 bits, or were declared so by a careful writer, stand in the extra field 1, in the order of the sentinels. */
function wideSizes(view: DataView, sizes: readonly number[], start: number, length: number): readonly number[] {
  if (!sizes.includes(beyond32Bits)) return sizes;
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => (size === beyond32Bits ? Number(view.getBigUint64((next += 8) - 8, true)) : size));
  }
  throw new RangeError('an entry without its size');
}
