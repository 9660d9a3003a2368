/** The workbook as it stands: every sheet with its cells, formulas and notes, and what kind of sheet it is. */
import { catalogueOf, languageCodes } from '../../language';
import { isoFromDay, tableFields, textOf, type Cell, type TableKey } from '../../rules';
import type {
  ArchivePort,
  Platform,
  SheetContents,
  SheetPort,
  Sharing,
  WholeSheet,
} from '../../platform';
import {
  findColumns,
  findSheet,
  headingTexts,
  headingWords,
  openColumnTags,
  sheetTitles,
  type Columns,
  type Context,
} from '../../workbook';

/** The ports with those that only the page of privacy needs. */
export type WholePlatform = Platform & {
  readonly archive: () => ArchivePort;
  readonly sharing: () => Sharing;
};

/** What a sheet is: a table, another sheet of Duebook's, or the team's own. */
export type SheetKind = TableKey | 'settings' | 'activity' | 'importUndo' | 'rejected' | 'other';

/** The rows of a table. */
export interface ReadRows extends Pick<SheetContents, 'cells'> {
  readonly kind: SheetKind;
  /** Of a table; else none. */
  readonly columns: Columns;
  /** `''` where the field has no column. Rows are 1-based. */
  textAt(row: number, field: string): string;
}

export interface ReadSheet extends ReadRows, SheetContents {
  readonly title: string;
  readonly sheet: SheetPort;
  readonly whole: WholeSheet;
}

/** Reads every sheet. Takes five calls for each, however many rows it has. */
export function readWorkbook(context: Context, platform: WholePlatform): readonly ReadSheet[] {
  const { spreadsheet, language, settings } = context;
  const customers = findSheet(spreadsheet, 'customers', language, settings)?.title();
  const sheets = platform
    .archive()
    .sheets()
    .map((whole) => {
      const title = whole.sheet.title();
      const kind = title === customers ? 'customers' : kindOf(title);
      return readSheet(platform, whole, { kind, title });
    });
  return sheets.map((sheet) => {
    const kind = sheet.kind === 'other' ? renamedTable(context, sheets, sheet) : null;
    return kind === null
      ? sheet
      : { ...sheet, ...rowsIn(platform, sheet.sheet, kind, sheet.cells) };
  });
}

const OF_CUSTOMERS = ['contacts', 'journal', 'purchases', 'cases'] as const;

/** The table that a tab of any title is by its tag; asked only of those with such columns, since each search is a call. */
function renamedTable(
  { spreadsheet }: Context,
  sheets: readonly ReadSheet[],
  { sheet, cells: [headings = []] }: ReadSheet,
): TableKey | null {
  const isTagged = (table: TableKey): boolean =>
    spreadsheet.sheetsTagged(table).some((tagged) => tagged.gid() === sheet.gid());
  const candidates = OF_CUSTOMERS.filter((table) => {
    const { customerId } = findColumns(headings, () => new Map(), headingWords(table)).columns;
    return customerId !== undefined && sheets.every(({ kind }) => kind !== table);
  });
  return candidates.find(isTagged) ?? null;
}

const OWN = ['settings', 'activity', 'importUndo'] as const;

function kindOf(title: string): SheetKind {
  const isCalled = (key: Parameters<typeof sheetTitles>[0]): boolean =>
    sheetTitles(key).includes(title);
  // Customers may have any title, and is found before.
  const table = (Object.keys(tableFields) as TableKey[])
    .filter((key) => key !== 'customers')
    .find(isCalled);
  const own = table ?? OWN.find(isCalled);
  if (own !== undefined) return own;
  const isRejected = languageCodes.some((code) =>
    title.startsWith(catalogueOf(code).importing.rejectedSheet),
  );
  return isRejected ? 'rejected' : 'other';
}

function readSheet(
  platform: Platform,
  whole: WholeSheet,
  { kind, title }: { readonly kind: SheetKind; readonly title: string },
): ReadSheet {
  const { sheet } = whole;
  // Hidden, and written literally: there are no formulas and notes to ask for.
  const isLog = kind === 'activity' || kind === 'importUndo';
  const contents = isLog ? { cells: sheet.read(), formulas: [], notes: [] } : whole.contents();
  return { ...contents, ...rowsIn(platform, sheet, kind, contents.cells), title, sheet, whole };
}

/** Reads a sheet once more, under the title that it had. */
export function readAgain(platform: Platform, { whole, kind, title }: ReadSheet): ReadSheet {
  return readSheet(platform, whole, { kind, title });
}

/** Customers and Contacts alone, for finding people: a few calls, however many other sheets there are. */
export function readPeople(context: Context): readonly ReadRows[] {
  const { spreadsheet, language, settings, platform } = context;
  return (['customers', 'contacts'] as const).flatMap((kind) => {
    const sheet = findSheet(spreadsheet, kind, language, settings);
    return sheet === null ? [] : [rowsIn(platform, sheet, kind, sheet.read())];
  });
}

function rowsIn(
  platform: Platform,
  sheet: SheetPort,
  kind: SheetKind,
  cells: SheetContents['cells'],
): ReadRows {
  const headings = cells[0] ?? [];
  const columns = kind in tableFields ? columnsOf(platform, sheet, kind as TableKey, headings) : {};
  const textAt = (row: number, field: string): string => {
    const column = columns[field];
    return column === undefined ? '' : textOf(cells[row - 1]?.[column] ?? '').trim();
  };
  return { kind, cells, columns, textAt };
}

function columnsOf(
  platform: Platform,
  sheet: SheetPort,
  table: TableKey,
  headings: readonly Cell[],
): Columns {
  const shown = headingTexts(headings);
  const tags =
    table === 'customers'
      ? openColumnTags(() => platform.storage(), sheet).read
      : (): ReadonlyMap<number, string> => sheet.fieldTags();
  return findColumns(headings, () => tags(shown), headingWords(table)).columns;
}

/** Rows below the headings, 1-based. */
export function rowsOf({ cells }: Pick<ReadRows, 'cells'>): readonly number[] {
  return cells.slice(1).map((_, at) => at + 2);
}

/** A cell as people read it: a day as `2026-11-30`. */
export function shownText(cell: Cell): string {
  return typeof cell === 'object' ? isoFromDay(cell.day) : textOf(cell);
}
