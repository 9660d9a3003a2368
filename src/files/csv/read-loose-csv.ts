/**
 * Reads CSV text in which quotation marks mean nothing unless they enclose a whole cell: `"Bolt" Ltd` is text, and so is
 * a mark that is never closed. Also marks after a space (`a, "b"`), marks escaped by a backslash, and single ones.
 */
import { BOUNDS, type ReadingBounds } from '../bounds';

export interface CsvStyle {
  readonly separator: string;
  readonly quote: '"' | "'";
  /** Whether quotation marks are known not to be as they should. */
  readonly isLoose: boolean;
}

export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  /** Rows with a quotation mark that opens or closes no cell. */
  readonly oddQuotes: number;
}

/**
 * Reads CSV text whose quotation marks do not pair.
 * @param most rows to read. Rejects with a `RefusedFile` when a bound is passed.
 */
export async function readLooseCsv(
  text: string,
  style: CsvStyle,
  bounds: ReadingBounds,
  most = Infinity,
): Promise<CsvTable> {
  const rows: string[][] = [];
  let oddQuotes = 0;
  let at = 0;
  while (at < text.length && rows.length < most) {
    const row: string[] = [];
    const began = at;
    let isOdd = false;
    for (;;) {
      if (bounds.step()) await bounds.rest();
      const cell =
        quotedCell(text, at, style, bounds) ??
        quotedCell(text, at, { ...style, escape: '\\' }, bounds) ??
        plainCell(text, at, style);
      isOdd ||= cell.isOdd;
      row.push(cell.value);
      at = cell.end;
      if (row.length > BOUNDS.columns) bounds.checkColumn(row.length);
      if (at - began > BOUNDS.rowCharacters) bounds.refuseRow(rows.length + 1);
      if (text[at] !== style.separator) break;
      at += 1;
      // A separator at the very end is followed by an empty cell.
      if (at === text.length) {
        row.push('');
        break;
      }
    }
    at = afterBreak(text, at);
    if (isOdd) oddQuotes += 1;
    bounds.addRow(rows.length + 1, row);
    rows.push(row);
  }
  bounds.checkTime();
  return { rows, oddQuotes };
}

interface LooseCell {
  readonly value: string;
  /** Where its separator or line break is. */
  readonly end: number;
  readonly isOdd: boolean;
}

/** A cell that is quoted as a whole; null for any other. A mark inside is doubled, or follows an escape. */
function quotedCell(
  text: string,
  from: number,
  { separator, quote, escape }: CsvStyle & { readonly escape?: string },
  bounds: ReadingBounds,
): LooseCell | null {
  const open = skipSpaces(text, from, separator);
  if (text[open] !== quote) return null;
  for (let at = open + 1; ;) {
    bounds.step();
    const mark = text.indexOf(quote, at);
    if (mark < 0 || mark - open > BOUNDS.rowCharacters) return null;
    if (escape !== undefined && text[mark - 1] === escape) {
      at = mark + 1;
      continue;
    }
    if (text[mark + 1] === quote) {
      at = mark + 2;
      continue;
    }
    const end = skipSpaces(text, mark + 1, separator);
    if (end === text.length || text[end] === separator || isBreak(text[end])) {
      const inside = text.slice(open + 1, mark);
      const value = inside.includes(quote) ? unescaped(inside, quote) : inside;
      return { value, end, isOdd: false };
    }
    return null;
  }
}

function unescaped(inside: string, quote: string): string {
  return inside.replaceAll(quote + quote, quote).replaceAll(`\\${quote}`, quote);
}

function plainCell(text: string, from: number, { separator, quote }: CsvStyle): LooseCell {
  let end = from;
  while (end < text.length && text[end] !== separator && !isBreak(text[end])) end += 1;
  const written = text.slice(from, end);
  const isOdd = quote === '"' && written.trimStart().startsWith('"');
  return { value: isOdd ? withoutEnclosing(written) : written, end, isOdd };
}

/** `"Bob "Bobby" Lee"` without the marks around it; `"Acme" and "Bolt"` and `"Acme" Ltd` are as they should be. */
function withoutEnclosing(written: string): string {
  const bare = written.trim();
  const inside = bare.slice(1, -1);
  const first = inside.indexOf('"');
  if (!bare.endsWith('"') || first < 0) return written;
  const opensWithin = /[\s(]/.test(inside.charAt(first - 1));
  return opensWithin || inside.split('"').length % 2 === 0 ? inside : written;
}

function skipSpaces(text: string, from: number, separator: string): number {
  let at = from;
  while (text[at] === ' ' || (text[at] === '\t' && separator !== '\t')) at += 1;
  return at;
}

function isBreak(one: string | undefined): boolean {
  return one === '\n' || one === '\r';
}

function afterBreak(text: string, at: number): number {
  if (text[at] === '\r' && text[at + 1] === '\n') return at + 2;
  return isBreak(text[at]) ? at + 1 : at;
}
