/** Decodes Windows-1252. */

/** The characters from 0x80 to 0x9F; five of the codes are unassigned. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** TextDecoder cannot be used: in Node 20 it decodes Windows-1252 as Latin-1, losing quotes, dashes and the euro. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += PART_BYTES) {
    const codes = Uint16Array.from(bytes.subarray(from, from + PART_BYTES), (byte) =>
      byte < 0x80 || byte > 0x9f ? byte : WINDOWS_1252.charCodeAt(byte - 0x80),
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** Few enough to be the arguments of one call. */
const PART_BYTES = 8192;
