/**
 * Decodes long texts piece by piece, with a pause between two pieces. They stay pieces: to join a text of 20 MB takes
 * longer than a page may stand still.
 */
import type { ReadingBounds } from './bounds';
import { decodeWindows1252 } from './windows-1252';

const PIECE_BYTES = 250_000;

/**
 * Decodes bytes into pieces of text.
 * @param label of a `TextDecoder`
 * @returns null for bytes that the encoding does not allow, where `isStrict`; a character cut off at the end is left
 * out
 */
export async function decodePieces(
  bytes: Uint8Array,
  label: string,
  bounds: ReadingBounds,
  isStrict: boolean,
): Promise<readonly string[] | null> {
  const decoder = new TextDecoder(label, { fatal: isStrict });
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
    if (from > 0) await bounds.rest();
    const piece = bytes.subarray(from, from + PIECE_BYTES);
    try {
      parts.push(
        label === 'windows-1252'
          ? decodeWindows1252(piece)
          : decoder.decode(piece, { stream: true }),
      );
    } catch {
      return null;
    }
    bounds.checkTime();
  }
  return parts;
}
