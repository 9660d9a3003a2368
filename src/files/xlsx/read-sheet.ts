/** Reads the cells of one sheet of an xlsx workbook into rows, up to the last filled cell of each. */
import type { ReadingBounds } from '../bounds';
import type { GridCell } from '../grid-cell';
import { scanXml, type XmlReader, type XmlTag } from './scan-xml';
import { TextReader, unescapedText } from './text-reader';
import type { WorkbookParts } from './workbook-parts';

type CellContext = Pick<WorkbookParts, 'texts' | 'showsDay' | 'countsFrom1904'>;

/** Thrown for a cell whose reference is no place in a sheet. */
export class DamagedSheet extends Error {}

export interface ReadSheet {
  readonly rows: GridCell[][];
  /** Formulas whose result is not stored: the cells are empty. */
  readonly withoutResult: number;
  /** Cells that got the value of the merged range they are in. */
  readonly merged: number;
}

/**
 * Reads the rows of a sheet.
 * @param most rows to read; all unless given
 */
export async function readSheet(
  xml: string,
  parts: CellContext,
  bounds: ReadingBounds,
  most = Infinity,
): Promise<ReadSheet> {
  const reader = new SheetReader(parts, bounds, most);
  await scanXml(xml, reader, bounds);
  const { rows, withoutResult, ranges } = reader;
  return { rows, withoutResult, merged: await fillDown(rows, ranges, bounds) };
}

/** A cell merged over several rows is that of each: people merge the owner or the company of rows. */
async function fillDown(
  rows: GridCell[][],
  ranges: readonly MergedRange[],
  bounds: ReadingBounds,
): Promise<number> {
  let filled = 0;
  for (const { first, last } of ranges) {
    const value = rows[first.row - 1]?.[first.column - 1] ?? null;
    if (value === null) continue;
    const end = Math.min(last.row, rows.length);
    for (let row = first.row + 1; row <= end; row += 1) {
      if (bounds.step()) await bounds.rest();
      const cells = rows[row - 1] ?? [];
      // A row with nothing else is no record.
      if (cells.every((cell) => cell === null)) continue;
      while (cells.length < first.column) cells.push(null);
      cells[first.column - 1] = value;
      filled += 1;
    }
  }
  return filled;
}

interface MergedRange {
  readonly first: CellPlace;
  readonly last: CellPlace;
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

class SheetReader implements XmlReader {
  readonly rows: GridCell[][] = [];
  wantsText = false;
  isDone = false;
  withoutResult = 0;
  readonly ranges: MergedRange[] = [];
  #row = 0;
  #column = 0;
  #type = 'n';
  #style = 0;
  #value = '';
  #isInCell = false;
  #isFormula = false;
  readonly #inline: TextReader;

  constructor(
    private readonly parts: CellContext,
    private readonly bounds: ReadingBounds,
    private readonly most: number,
  ) {
    this.#inline = new TextReader('is', (text) => {
      this.#value = text;
    });
  }

  open(name: string, tag: XmlTag): void {
    if (name === 'row') {
      const number = tag.get('r');
      this.#row = number === null ? this.#row + 1 : lineNumber(number);
      this.#column = 0;
      if (this.#row > this.most) this.isDone = true;
    } else if (name === 'mergeCell') this.#addRange(tag.get('ref') ?? '');
    else if (name === 'c') this.#openCell(tag);
    else if (this.#isInCell) {
      this.#inline.open(name);
      if (name === 'f') this.#isFormula = true;
      this.wantsText = name === 'v' || this.#inline.wantsText;
    }
  }

  close(name: string): void {
    this.wantsText = false;
    if (name === 'c' && this.#isInCell) {
      this.#isInCell = false;
      this.#keep(this.#cell());
    } else if (name === 'mergeCells') this.isDone = true;
    else this.#inline.close(name);
  }

  text(text: string): void {
    if (this.#inline.wantsText) this.#inline.text(text);
    else this.#value += text;
  }

  #openCell(tag: XmlTag): void {
    this.#column += 1;
    const place = tag.get('r');
    if (place !== null) {
      const { row, column } = readPlace(place);
      this.#row = row;
      this.#column = column;
    }
    this.#type = tag.get('t') ?? 'n';
    this.#style = Number(tag.get('s') ?? 0);
    this.#value = '';
    this.#isInCell = true;
    this.#isFormula = false;
  }

  #addRange(ref: string): void {
    this.bounds.addListed();
    if (!/^[A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}$/.test(ref)) return;
    const [from = '', to = ''] = ref.split(':');
    this.ranges.push({ first: readPlace(from), last: readPlace(to) });
  }

  /** A formula whose result is not stored is an empty cell. */
  #cell(): GridCell {
    const value = this.#value;
    const { texts, showsDay, countsFrom1904 } = this.parts;
    switch (this.#type) {
      case 's':
        return value === '' ? null : (texts[Number(value)] ?? null);
      case 'str':
        return textCell(unescapedText(value));
      case 'inlineStr':
        return textCell(value);
      case 'b':
        return value === '' ? null : value === '1';
      case 'e':
        return textCell(value);
      case 'd':
        return textCell(value.slice(0, ISO_DAY_LENGTH));
      case 'n': {
        const number = Number(value);
        if (value === '' || Number.isNaN(number)) return textCell(value);
        return showsDay[this.#style] === true ? isoDay(number, countsFrom1904) : number;
      }
      default:
        return textCell(value);
    }
  }

  #keep(cell: GridCell): void {
    if (cell === null) {
      if (this.#isFormula && this.#value === '' && this.#type !== 'str') this.withoutResult += 1;
      return;
    }
    if (this.#row > this.most) {
      this.isDone = true;
      return;
    }
    const { bounds, rows } = this;
    bounds.checkRow(this.#row);
    bounds.checkColumn(this.#column);
    if (typeof cell === 'string') bounds.addCharacters(cell.length);
    while (rows.length < this.#row) rows.push([]);
    const cells = rows[this.#row - 1] ?? [];
    bounds.addCells(Math.max(0, this.#column - cells.length));
    while (cells.length < this.#column) cells.push(null);
    cells[this.#column - 1] = cell;
  }
}

function textCell(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

/** The row of `B12`, and the number of its column. Numbers too large for any sheet are kept: the bounds refuse them. */
function readPlace(place: string): CellPlace {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,20})\$?(\d{1,20})$/.exec(place) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: lineNumber(digits), column };
}

function lineNumber(digits: string): number {
  const number = Number(digits);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new DamagedSheet(digits.slice(0, 20));
}

const ISO_DAY_LENGTH = 10;
const MS_PER_DAY = 86_400_000;
/** 9999-12-31, the last day of Excel. */
const LAST_SERIAL = 2_958_465;
/** Days from 1900-01-01 to 1904-01-01, as Excel counts them. */
export const DAYS_TO_1904 = 1462;
/** Excel counts a 29 February 1900, so this is right from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A number that is no day, such as a phone number in a column of days, stays a number. */
function isoDay(number: number, countsFrom1904: boolean): GridCell {
  const serial = countsFrom1904 ? number + DAYS_TO_1904 : number;
  if (serial < 0 || serial >= LAST_SERIAL + 1) return number;
  return new Date(EPOCH + Math.floor(serial) * MS_PER_DAY).toISOString().slice(0, ISO_DAY_LENGTH);
}
