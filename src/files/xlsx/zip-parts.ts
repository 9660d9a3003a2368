/**
 * The parts of a zip archive, unpacked one by one and never further than the bounds of reading allow. The sizes that the
 * archive states are not believed. Browsers and Node both unpack with `DecompressionStream`.
 */
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
  readonly #view: DataView;

  constructor(
    private readonly archive: Uint8Array,
    private readonly bounds: ReadingBounds,
  ) {
    this.#view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
    this.#parts = partsOf(archive, this.#view);
  }

  /** Whether a part has such a name, in lower case. */
  has(name: RegExp): boolean {
    return [...this.#parts.keys()].some((one) => name.test(one));
  }

  /** The text of a part; null when there is no such part. */
  async text(name: string): Promise<string | null> {
    const part = this.#parts.get(name.toLowerCase());
    if (part === undefined) return null;
    this.bounds.checkTime();
    const { archive } = this;
    const view = this.#view;
    if (part.at + 30 > archive.length || view.getUint32(part.at, true) !== PART) {
      throw new DamagedArchive(name);
    }
    const begin =
      part.at + 30 + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true);
    const packed = archive.subarray(begin, begin + part.packedBytes);
    const text = new PartText();
    if (part.isPacked) await this.#unpack(packed, text, name);
    else {
      this.bounds.addBytes(packed.length);
      text.add(packed);
    }
    return text.end();
  }

  async #unpack(packed: Uint8Array, text: PartText, name: string): Promise<void> {
    const stream = new DecompressionStream('deflate-raw');
    const writer = stream.writable.getWriter();
    // What goes wrong with the bytes is thrown where they are read.
    const ignore = (): void => undefined;
    void feed(writer, packed).catch(ignore);
    const reader = stream.readable.getReader();
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new DamagedArchive(name);
      });
      if (done) return;
      try {
        this.bounds.addBytes(value.length);
        if (this.bounds.step(value.length / BYTES_PER_STEP)) await this.bounds.rest();
      } catch (error) {
        reader.cancel().catch(ignore);
        throw error;
      }
      text.add(value);
    }
  }
}

/** Piece by piece, since a browser unpacks a whole piece at once. */
async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  packed: Uint8Array,
): Promise<void> {
  for (let from = 0; from < packed.length; from += PIECE_BYTES) {
    await writer.ready;
    await writer.write(new Uint8Array(packed.subarray(from, from + PIECE_BYTES)));
  }
  await writer.close();
}

const PIECE_BYTES = 64 * 1024;
/** Unpacking and decoding so many bytes takes about as long as a cell. */
const BYTES_PER_STEP = 50;

/** By name in lower case, as Excel looks them up. */
function partsOf(archive: Uint8Array, view: DataView): Map<string, Part> {
  const end = directoryEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > PARTS_MAX) throw new DamagedArchive('parts');
  const parts = new Map<string, Part>();
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > archive.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new DamagedArchive('directory');
    }
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
    // The rest, such as parts with a password, cannot be read; whether it is needed shows later.
    if ((flags & 1) === 0 && (method === STORED || method === DEFLATED)) {
      parts.set(name.replaceAll('\\', '/').toLowerCase(), {
        at: view.getUint32(at + 42, true),
        packedBytes: view.getUint32(at + 20, true),
        isPacked: method === DEFLATED,
      });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The directory is at the end, before a comment of unknown length. */
function directoryEnd(view: DataView): number {
  const last = view.byteLength - DIRECTORY_END_BYTES;
  for (let at = last; at >= Math.max(0, last - COMMENT_BYTES_MAX); at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  throw new DamagedArchive('end');
}

/** Joins the pieces of a part and decodes them: XML is UTF-8 or, with a byte order mark, UTF-16. */
class PartText {
  readonly #pieces: string[] = [];
  #decoder: TextDecoder | null = null;

  add(bytes: Uint8Array): void {
    this.#decoder ??= decoderOf(bytes);
    this.#pieces.push(this.#decoder.decode(bytes, { stream: true }));
  }

  end(): string {
    this.#pieces.push(this.#decoder?.decode() ?? '');
    return this.#pieces.join('');
  }
}

function decoderOf([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  return new TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8');
}
