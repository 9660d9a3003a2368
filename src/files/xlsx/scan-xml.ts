/** Reads XML tag by tag, in time linear in its length, as far as the parts of a workbook use XML. */
import type { ReadingBounds } from '../bounds';

export interface XmlReader {
  /** @param name without its prefix */
  open(name: string, tag: XmlTag): void;
  close(name: string): void;
  /** Text between two tags, decoded. Called only while `wantsText`. */
  text(text: string): void;
  /** Whether text is needed now. */
  readonly wantsText: boolean;
  /** Ends the reading when true. */
  readonly isDone?: boolean;
}

/** Thrown for text that is no XML. */
export class DamagedXml extends Error {}

/** Longer than any tag of a workbook: the names of a sheet and of a file fit in. */
const TAG_LENGTH_MAX = 100_000;

/** A tag. Its attributes are read on demand: most are never looked at. */
export class XmlTag {
  constructor(private readonly source: string) {}

  /** The value of an attribute, whatever its prefix; null without. */
  get(attribute: string): string | null {
    const { source } = this;
    let at = 0;
    for (;;) {
      const equals = source.indexOf('=', at);
      if (equals < 0) return null;
      const open = skipSpace(source, equals + 1);
      const quote = source[open] ?? '';
      const close = quote === '"' || quote === "'" ? source.indexOf(quote, open + 1) : -1;
      if (close < 0) throw new DamagedXml('attribute');
      if (bareName(source.slice(at, equals).trim()) === attribute) {
        return decodeEntities(source.slice(open + 1, close));
      }
      at = close + 1;
    }
  }
}

export async function scanXml(
  xml: string,
  reader: XmlReader,
  bounds: ReadingBounds,
): Promise<void> {
  let at = 0;
  while (reader.isDone !== true) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at && reader.wantsText) reader.text(decodeEntities(xml.slice(at, open)));
    if (bounds.step()) await bounds.rest();
    if (xml.startsWith('<!--', open)) at = after(xml, '-->', open + 4);
    else if (xml.startsWith('<![CDATA[', open)) {
      at = after(xml, ']]>', open + 9);
      if (reader.wantsText) reader.text(xml.slice(open + 9, at - 3));
    } else if (xml[open + 1] === '?' || xml[open + 1] === '!') at = after(xml, '>', open);
    else {
      const close = tagEnd(xml, open);
      readTag(xml.slice(open + 1, close), reader);
      at = close + 1;
    }
  }
}

function readTag(source: string, reader: XmlReader): void {
  if (source.startsWith('/')) {
    reader.close(bareName(source.slice(1).trim()));
    return;
  }
  const isEmpty = source.endsWith('/');
  let end = 0;
  while (end < source.length && !isSpace(source[end] ?? '') && source[end] !== '/') end += 1;
  const name = bareName(source.slice(0, end));
  reader.open(name, new XmlTag(source.slice(end)));
  if (isEmpty) reader.close(name);
}

/** A value in quotation marks may contain `>`. */
function tagEnd(xml: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < xml.length && at - open < TAG_LENGTH_MAX; at += 1) {
    const one = xml[at] ?? '';
    if (quote !== '') {
      if (one === quote) quote = '';
    } else if (one === '>') return at;
    else if (one === '"' || one === "'") quote = one;
  }
  throw new DamagedXml('tag');
}

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  if (at < 0) throw new DamagedXml(end);
  return at + end.length;
}

function bareName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function isSpace(one: string): boolean {
  return one === ' ' || one === '\n' || one === '\r' || one === '\t';
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (isSpace(source[at] ?? '')) at += 1;
  return at;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const LAST_CODE_POINT = 0x10ffff;

/** Only the five names of XML and numbers: entities that a document defines itself are left as they are. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  // In pieces: to replace all of a text at once takes 200 bytes for each reference, and a cell may have millions.
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + PIECE, text.length);
    const mark = text.lastIndexOf('&', to - 1);
    if (to < text.length && mark > from && mark > to - LONGEST_REFERENCE) to = mark;
    decoded += decodePiece(text.slice(from, to));
    from = to;
  }
  return decoded;
}

const PIECE = 10_000;
const LONGEST_REFERENCE = '&#x10FFFF;'.length;

function decodePiece(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (all, hex, number, name) => {
      if (name !== undefined) return NAMED[String(name)] ?? all;
      const code = hex === undefined ? Number(number) : Number.parseInt(String(hex), 16);
      return code > LAST_CODE_POINT ? all : String.fromCodePoint(code);
    },
  );
}
