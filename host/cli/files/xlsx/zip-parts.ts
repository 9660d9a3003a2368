/**
 * The parts of a zip archive, unpacked one by one and never further than the bounds of reading allow. The sizes that the
 * archive states are not believed.
 */
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { ReadingBounds } from '../bounds';

/** Thrown when bytes are no archive or a damaged one. */
export class DamagedArchive extends Error {}

interface Part {
  /** Where its header begins. */
  readonly at: number;
  readonly packedBytes: number;
  readonly isPacked: boolean;
}

/** A workbook of a thousand sheets has a few thousand parts. */
const PARTS_MAX = 20_000;

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const PART = 0x04034b50;
const DIRECTORY_END_BYTES = 22;
const COMMENT_BYTES_MAX = 65_535;
const STORED = 0;
const DEFLATED = 8;

export class ZipParts {
  readonly #parts: ReadonlyMap<string, Part>;

  constructor(
    private readonly archive: Buffer,
    private readonly bounds: ReadingBounds,
  ) {
    this.#parts = partsOf(archive);
  }

  /** The text of a part; null when there is no such part. */
  async text(name: string): Promise<string | null> {
    const part = this.#parts.get(name.toLowerCase());
    if (part === undefined) return null;
    this.bounds.checkTime();
    const { archive } = this;
    if (part.at + 30 > archive.length || archive.readUInt32LE(part.at) !== PART) {
      throw new DamagedArchive(name);
    }
    const begin =
      part.at + 30 + archive.readUInt16LE(part.at + 26) + archive.readUInt16LE(part.at + 28);
    const packed = archive.subarray(begin, begin + part.packedBytes);
    const bytes = part.isPacked ? await this.#inflated(packed, name) : packed;
    this.bounds.addBytes(bytes.length);
    return textOf(bytes);
  }

  async #inflated(packed: Buffer, name: string): Promise<Buffer> {
    try {
      return await promisify(inflateRaw)(packed, { maxOutputLength: this.bounds.bytesLeft + 1 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
        this.bounds.refuseBytes();
      }
      throw new DamagedArchive(name);
    }
  }
}

/** By name in lower case, as Excel looks them up. */
function partsOf(archive: Buffer): Map<string, Part> {
  const end = directoryEnd(archive);
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  if (count > PARTS_MAX) throw new DamagedArchive('parts');
  const parts = new Map<string, Part>();
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== DIRECTORY_ENTRY) {
      throw new DamagedArchive('directory');
    }
    const [flags, method] = [archive.readUInt16LE(at + 8), archive.readUInt16LE(at + 10)];
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    // The rest, such as parts with a password, cannot be read; whether it is needed shows later.
    if ((flags & 1) === 0 && (method === STORED || method === DEFLATED)) {
      parts.set(name.replaceAll('\\', '/').toLowerCase(), {
        at: archive.readUInt32LE(at + 42),
        packedBytes: archive.readUInt32LE(at + 20),
        isPacked: method === DEFLATED,
      });
    }
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return parts;
}

/** The directory is at the end, before a comment of unknown length. */
function directoryEnd(archive: Buffer): number {
  const last = archive.length - DIRECTORY_END_BYTES;
  for (let at = last; at >= Math.max(0, last - COMMENT_BYTES_MAX); at -= 1) {
    if (archive.readUInt32LE(at) === DIRECTORY_END) return at;
  }
  throw new DamagedArchive('end');
}

function textOf(bytes: Buffer): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  return bytes.toString('utf8');
}
