/**
 * Splits CSV text into rows, in time linear in its length and without memory for more than one row. A quotation mark
 * that neither ends its cell nor is doubled is part of the cell, as in Excel.
 */

export interface CsvText {
  readonly text: string;
  readonly delimiter: string;
}

/** How reading ended: at the end, at the wish of `take`, in a row of too many columns, or inside quotation marks. */
export type CsvEnd = 'end' | 'stopped' | 'too-wide' | 'open-quote';

/** @param take gets row by row; false ends the reading */
export function readCsvRows(
  { text, delimiter }: CsvText,
  columnsMax: number,
  take: (row: string[]) => boolean,
): CsvEnd {
  const newline = lineBreakOf(text);
  const nextDelimiter = finder(text, delimiter);
  const nextNewline = finder(text, newline);
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, [delimiter, newline]) : null;
    if (cell?.isOpen === true) {
      row.push(cell.text);
      return take(row) ? 'open-quote' : 'stopped';
    }
    const [delimiterAt, newlineAt] = cell
      ? [startsAt(text, delimiter, cell.end), startsAt(text, newline, cell.end)]
      : [nextDelimiter(at), nextNewline(at)];
    const isLastOfRow = delimiterAt < 0 || (newlineAt >= 0 && newlineAt < delimiterAt);
    const end = isLastOfRow ? newlineAt : delimiterAt;
    row.push(cell ? cell.text : text.slice(at, end < 0 ? text.length : end));
    if (row.length > columnsMax) return 'too-wide';
    if (!isLastOfRow) at = delimiterAt + delimiter.length;
    else {
      if (!take(row)) return 'stopped';
      if (newlineAt < 0) return 'end';
      row = [];
      at = newlineAt + newline.length;
    }
  }
}

/** Where `wanted` is next; remembers the place, so that the text is searched once. */
function finder(text: string, wanted: string): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf(wanted, from);
    return found;
  };
}

function startsAt(text: string, wanted: string, at: number): number {
  return text.startsWith(wanted, at) ? at : -1;
}

interface QuotedCell {
  readonly text: string;
  /** Behind the closing mark and the spaces after it. */
  readonly end: number;
  readonly isOpen: boolean;
}

/** @param begin where the opening mark is */
function quotedCell(text: string, begin: number, ends: readonly string[]): QuotedCell {
  let at = begin;
  for (;;) {
    at = text.indexOf('"', at + 1);
    if (at < 0) return { text: text.slice(begin + 1), end: text.length, isOpen: true };
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    let end = at + 1;
    const isEnd = (): boolean =>
      end >= text.length || ends.some((mark) => text.startsWith(mark, end));
    while (!isEnd() && isSpace(text[end] ?? '')) end += 1;
    if (isEnd()) return { text: unquoted(text.slice(begin + 1, at)), end, isOpen: false };
  }
}

function unquoted(cell: string): string {
  return cell.includes('"') ? cell.replaceAll('""', '"') : cell;
}

function isSpace(one: string): boolean {
  return one !== '' && one.trim() === '';
}

const SAMPLE_CHARACTERS = 1024 * 1024;

/** The line break that the text uses; Excel for Mac once wrote a carriage return alone. */
function lineBreakOf(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS).replace(/"[^"]*"/g, '');
  const newline = sample.indexOf('\n');
  const carriage = sample.indexOf('\r');
  if (carriage < 0 || (newline >= 0 && newline < carriage)) return '\n';
  const parts = sample.split('\r');
  const withNewline = parts.filter((part) => part.startsWith('\n')).length;
  return withNewline * 2 >= parts.length ? '\r\n' : '\r';
}
