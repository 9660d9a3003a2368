/*
 * A picture of the screen in a few kilobytes: its 256 most frequent colours stay as they are, the rest become the
 * nearest of them. Takes what Chromium writes: 8 bits a channel, not interlaced.
 */
import { Buffer } from 'node:buffer';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const COLOURS_MAX = 256;
const CHANNELS = { 2: 3, 6: 4 };

/** @param {Buffer} png @returns {Buffer} the same picture; as it came where it is of another kind. */
export function smallPng(png) {
  const chunks = chunksOf(png);
  const head = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = CHANNELS[head[9]];
  if (head[8] !== 8 || head[12] !== 0 || channels === undefined) return png;
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const pixels = unfiltered(inflateSync(Buffer.concat(packed)), width, height, channels);
  const colours = new Uint32Array(width * height);
  const counts = new Map();
  for (let at = 0; at < colours.length; at++) {
    const from = at * channels;
    const colour = (pixels[from] << 16) | (pixels[from + 1] << 8) | pixels[from + 2];
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, COLOURS_MAX)
    .map(([colour]) => colour);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at];
    if (!places.has(colour)) places.set(colour, nearest(palette, colour));
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = places.get(colour);
  }
  const newHead = Buffer.from(head);
  newHead[9] = 3;
  const triples = Buffer.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', newHead),
    chunk('PLTE', triples),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(png) {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** The five filters of the format: each byte is kept as its difference from those before and above. */
function unfiltered(raw, width, height, channels) {
  const line = width * channels;
  const out = Buffer.alloc(line * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (line + 1)];
    for (let at = 0; at < line; at++) {
      const left = at < channels ? 0 : out[row * line + at - channels];
      const up = row === 0 ? 0 : out[(row - 1) * line + at];
      const corner = at < channels || row === 0 ? 0 : out[(row - 1) * line + at - channels];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      out[row * line + at] = raw[row * (line + 1) + 1 + at] + guess;
    }
  }
  return out;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(guess - one));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function nearest(palette, colour) {
  let [best, least] = [0, Infinity];
  palette.forEach((other, place) => {
    const apart =
      ((other >> 16) - (colour >> 16)) ** 2 +
      (((other >> 8) & 255) - ((colour >> 8) & 255)) ** 2 +
      ((other & 255) - (colour & 255)) ** 2;
    if (apart < least) [best, least] = [place, apart];
  });
  return best;
}
