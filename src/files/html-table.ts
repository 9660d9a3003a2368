/**
 * Reads the tables of an HTML page, as many systems export under the name .xls and as pages are pasted. Also the
 * XML that Excel 2003 saved, whose rows and cells have other names.
 */
import { Parser } from 'htmlparser2';
import { BOUNDS, type ReadingBounds } from './bounds';

const MARKUP = /^\s*(?:<!doctype html|<\?xml|<(?:html|head|body|meta|style|table|div|!--)\b)/i;
const TABLE = /<(?:\w+:)?table[\s>]/i;
/** Where such a file shows what it is. */
const START = 100_000;

export function isHtmlTable(text: string): boolean {
  const start = text.slice(0, START);
  return MARKUP.test(start) && TABLE.test(start);
}

/**
 * Each table as rows of texts; a cell over several rows or columns is repeated in each row and fills its first column.
 * @param decode character references such as `&uuml;`; by the parser's own table unless given
 */
export async function readHtmlTables(
  pieces: readonly string[],
  bounds: ReadingBounds,
  decode?: (text: string) => string,
): Promise<readonly string[][][]> {
  const reader = new TableReader(bounds, decode);
  const parser = new Parser(reader, { decodeEntities: decode === undefined, lowerCaseTags: true });
  for (const piece of pieces) {
    for (let from = 0; from < piece.length; from += PIECE) {
      parser.write(piece.slice(from, from + PIECE));
      bounds.checkTime();
      await bounds.rest();
    }
  }
  parser.end();
  return reader.tables;
}

const PIECE = 50_000;
/** A break of a line is a space, as the page shows; these are breaks. */
const BREAKING = new Set(['br', 'p', 'div', 'li']);

interface OpenTable {
  readonly rows: string[][];
  row: string[] | null;
  cell: { text: string; readonly down: number; readonly across: number } | null;
  /** By column: a cell from above that reaches into the next rows. */
  readonly reaching: Map<number, { readonly text: string; rows: number }>;
}

class TableReader {
  /** Those with cells, the inner ones first. */
  readonly tables: string[][][] = [];
  readonly #open: OpenTable[] = [];
  #hidden = 0;

  constructor(
    private readonly bounds: ReadingBounds,
    private readonly decode: ((text: string) => string) | undefined,
  ) {}

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.bounds.step();
    const tag = bareName(name);
    const table = this.#open.at(-1);
    if (tag === 'style' || tag === 'script') this.#hidden += 1;
    else if (tag === 'table') {
      this.#open.push({ rows: [], row: null, cell: null, reaching: new Map() });
    } else if (table === undefined) return;
    else if (tag === 'tr' || tag === 'row') {
      this.#endRow(table);
      table.row = [];
    } else if (tag === 'td' || tag === 'th' || tag === 'cell') {
      this.#endCell(table);
      table.row ??= [];
      const index = Number(attributes['ss:index'] ?? 0);
      if (index > BOUNDS.columns) this.bounds.checkColumn(index);
      this.#fillFromAbove(table);
      while (index > table.row.length + 1) {
        table.row.push('');
        this.#fillFromAbove(table);
      }
      table.cell = {
        text: '',
        down: spanOf(attributes['rowspan'] ?? more(attributes['ss:mergedown'])),
        across: spanOf(attributes['colspan'] ?? more(attributes['ss:mergeacross'])),
      };
    } else if (BREAKING.has(tag) && table.cell !== null && table.cell.text.trim() !== '') {
      table.cell.text += '\n';
    }
  }

  ontext(text: string): void {
    const cell = this.#open.at(-1)?.cell;
    if (cell === undefined || cell === null || this.#hidden > 0) return;
    this.bounds.addCharacters(text.length);
    cell.text += text.replace(/\s+/g, ' ');
  }

  onclosetag(name: string): void {
    const tag = bareName(name);
    const table = this.#open.at(-1);
    if (tag === 'style' || tag === 'script') this.#hidden = Math.max(0, this.#hidden - 1);
    else if (table === undefined) return;
    else if (tag === 'td' || tag === 'th' || tag === 'cell') this.#endCell(table);
    else if (tag === 'tr' || tag === 'row') this.#endRow(table);
    else if (tag === 'table') {
      this.#endRow(table);
      this.#open.pop();
      if (table.rows.length > 0) this.tables.push(table.rows);
    }
  }

  #endCell(table: OpenTable): void {
    const { cell } = table;
    if (cell === null || table.row === null) return;
    table.cell = null;
    this.#fillFromAbove(table);
    const text = trimLines(this.#decoded(cell.text));
    if (cell.down > 1) table.reaching.set(table.row.length, { text, rows: cell.down - 1 });
    table.row.push(text);
    for (let column = 1; column < cell.across; column += 1) table.row.push('');
    this.bounds.checkColumn(table.row.length);
  }

  /** Whole cells: a reference may be cut by the end of a piece. */
  #decoded(text: string): string {
    if (this.decode === undefined || !text.includes('&')) return text;
    return this.decode(text).replace(/[^\S\n]+/g, ' ');
  }

  #fillFromAbove({ row, reaching }: OpenTable): void {
    for (;;) {
      const above = row === null ? undefined : reaching.get(row.length);
      if (above === undefined || row === null || above.rows === 0) return;
      row.push(above.text);
      above.rows -= 1;
      this.bounds.checkColumn(row.length);
    }
  }

  #endRow(table: OpenTable): void {
    this.#endCell(table);
    this.#fillFromAbove(table);
    if (table.row !== null) {
      this.bounds.checkRow(table.rows.length + 1);
      this.bounds.addCells(table.row.length);
      table.rows.push(table.row);
    }
    table.row = null;
  }
}

function bareName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Excel 2003 counts the cells that a cell reaches beyond itself. */
function more(cells: string | undefined): string {
  return String(Number(cells ?? 0) + 1);
}

function spanOf(text: string): number {
  const span = Number.parseInt(text, 10);
  return span >= 1 ? Math.min(span, BOUNDS.columns) : 1;
}

function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
