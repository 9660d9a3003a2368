/*
 * Turns a WOFF 1.0 font into the OpenType file inside it: the same tables, inflated
 * (https://www.w3.org/TR/WOFF/). Programs that find their fonts through fontconfig do not read WOFF.
 */
import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const FONT_HEADER = 12;
const FONT_ENTRY = 16;

/** Tables begin at multiples of four bytes. */
const padded = (length) => Math.ceil(length / 4) * 4;

/** What the directory of a font says beside the number of tables, for searching it by halves. */
function searchFields(count) {
  const step = Math.floor(Math.log2(count));
  const range = 16 * 2 ** step;
  return [range, step, count * FONT_ENTRY - range];
}

export function unwrapWoff(woff) {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is not a WOFF 1.0 font.');
  const count = woff.readUInt16BE(12);
  const font = Buffer.alloc(FONT_HEADER + count * FONT_ENTRY);
  woff.copy(font, 0, 4, 8);
  [count, ...searchFields(count)].forEach((field, at) => font.writeUInt16BE(field, 4 + 2 * at));
  const tables = [];
  let offset = font.length;
  for (let index = 0; index < count; index += 1) {
    const entry = WOFF_HEADER + index * WOFF_ENTRY;
    const [from, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
    const stored = woff.subarray(from, from + packed);
    const table = Buffer.alloc(padded(length));
    (packed < length ? inflateSync(stored) : stored).copy(table);
    const target = FONT_HEADER + index * FONT_ENTRY;
    woff.copy(font, target, entry, entry + 4);
    woff.copy(font, target + 4, entry + 16, entry + 20);
    font.writeUInt32BE(offset, target + 8);
    font.writeUInt32BE(length, target + 12);
    tables.push(table);
    offset += table.length;
  }
  return Buffer.concat([font, ...tables]);
}
