import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** what the directory says instead of the truth */
  readonly claimedBytes?: number;
  readonly isEncrypted?: boolean;
}

/** A zip as any program writes it, or one whose directory lies. */
export function zipFile(parts: readonly ZipPart[]): Uint8Array {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = entry(part, offset);
    bodies.push(local);
    directory.push(central);
    offset += local.length;
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, ...directory, end]));
}

function entry({ path, content, claimedBytes, isEncrypted }: ZipPart, offset: number): { local: Buffer; central: Buffer } {
  const plain = Buffer.from(content as string);
  const packed = deflateRawSync(plain);
  const name = Buffer.from(path);
  const shape = Buffer.alloc(26);
  shape.writeUInt16LE(20, 0);
  shape.writeUInt16LE(isEncrypted ? 1 : 0, 2);
  shape.writeUInt16LE(8, 4);
  shape.writeUInt32LE(crc32(plain), 10);
  shape.writeUInt32LE(packed.length, 14);
  shape.writeUInt32LE(claimedBytes ?? plain.length, 18);
  shape.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shape, name, packed]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return { local, central: Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shape, tail, name]) };
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The least that is a workbook, with one sheet of the given cells' XML. */
export function workbookParts(sheetData: string, declarations = ''): ZipPart[] {
  const rels = (type: string, target: string): string =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
  return [
    { path: '[Content_Types].xml', content: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>` },
    { path: '_rels/.rels', content: rels('officeDocument', 'xl/workbook.xml') },
    {
      path: 'xl/workbook.xml',
      content: `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="数据" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { path: 'xl/_rels/workbook.xml.rels', content: rels('worksheet', 'worksheets/sheet1.xml') },
    {
      path: 'xl/worksheets/sheet1.xml',
      content: `${head}${declarations}<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
    },
  ];
}
