/** Xlsx files made by hand, as no spreadsheet program writes them. */
import { constants, deflateRawSync } from 'node:zlib';

/** A part that is packed already. */
interface PackedPart {
  readonly packed: Buffer;
  readonly bytes: number;
}

export type XlsxParts = Readonly<Record<string, string | Buffer | PackedPart>>;

const MEGABYTE = 1_000_000;

/** That many megabytes of spaces, and one byte: packed in a moment, since each megabyte is packed alike. */
export function megabytesOfSpaces(count: number): PackedPart {
  const whole = { level: 1, finishFlush: constants.Z_FULL_FLUSH };
  const megabyte = deflateRawSync(Buffer.alloc(MEGABYTE, ' '), whole);
  const packed = Buffer.concat([...Array<Buffer>(count).fill(megabyte), deflateRawSync(' ')]);
  return { packed, bytes: count * MEGABYTE + 1 };
}

function packedPart(content: string | Buffer | PackedPart): PackedPart {
  if (typeof content !== 'string' && 'packed' in content) return content;
  const bytes = Buffer.from(content);
  return { packed: deflateRawSync(bytes, { level: 1 }), bytes: bytes.length };
}

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook whose only sheet has this XML inside `sheetData`. */
export function sheetOf(sheetData: string, others: XlsxParts = {}): XlsxParts {
  return {
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONSHIP}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATIONSHIP}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
    ...others,
  };
}

/** A row of texts, at its place. */
export function rowOf(row: number, ...texts: readonly string[]): string {
  const cells = texts.map(
    (text, at) =>
      `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join('')}</row>`;
}

/** @param statedBytes what the archive says about the size of each unpacked part; the truth unless given */
export function zipOf(parts: XlsxParts, statedBytes?: number): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const { packed, bytes } = packedPart(content);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(statedBytes ?? bytes, 18);
    common.writeUInt16LE(path.length, 22);
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(at);
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, path, packed]);
    entries.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002\u0014\u0000'),
        common,
        Buffer.alloc(10),
        offset,
        path,
      ]),
    );
    bodies.push(body);
    at += body.length;
  }
  const end = Buffer.alloc(18);
  const directory = Buffer.concat(entries);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, directory, Buffer.from('PK\u0005\u0006'), end]);
}
